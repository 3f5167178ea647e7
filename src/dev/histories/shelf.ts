/** How a paper stands in a digest: which of its titles and texts, and with which identifier. */
export interface Placed {
  /** The number of the paper in truth, whatever its words. */
  paper: number;
  title: number;
  text: number;
  /** 0: without identifier; else the arXiv version. */
  version: number;
}

/** A library in memory. */
export interface Shelf {
  /** By name. */
  digests: Map<string, Placed[]>;
  /** By slug. */
  pages: Map<string, string>;
  /** Text of the manifest; empty if there is none. */
  manifest: string;
}

/** A copy that can be changed without changing the shelf. */
export const copyShelf = ({ digests, pages, manifest }: Shelf): Shelf => ({
  digests: new Map([...digests].map(([name, placed]) => [name, [...placed]])),
  pages: new Map(pages),
  manifest,
});
