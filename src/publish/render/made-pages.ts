import type { PageRecord } from './page-records.ts';

/**
 * What the pages of one build were made from, as it is kept: many pages read the same values, whose hashes are the same
 * for all pages of a build.
 */
export interface PackedPages {
  /** Names of values. */
  values: string[];
  /** Their hashes, in the same order. */
  hashes: string[];
  /** By their paths in the site; each with the places of what it read among the values. */
  pages: Record<string, Pick<PageRecord, 'props'> & { reads: number[] }>;
}

/** Collects what the pages of a site are made from, and knows which of them an earlier build made from the same. */
export class MadePages {
  readonly #last: PackedPages | undefined;
  readonly #isCurrent: (value: string, hash: string) => boolean;
  /** By place among the values of the last build: whether the value is still the same. */
  readonly #current: boolean[] = [];
  /** Likewise: the place of the value in this build. */
  readonly #moved: number[] = [];
  readonly #places = new Map<string, number>();
  readonly #packed: PackedPages = { values: [], hashes: [], pages: {} };

  /**
   * @param last what an earlier build made its pages from
   * @param isCurrent whether a value, by its name, still has the hash that it had then
   */
  constructor(last?: PackedPages, isCurrent: (value: string, hash: string) => boolean = () => false) {
    this.#last = last;
    this.#isCurrent = isCurrent;
  }

  /** Whether an earlier build made a page from the same properties and values; if so, it is recorded. */
  keep(path: string, props: string): boolean {
    const known = this.#last?.pages[path];
    if (known?.props !== props || !known.reads.every((place) => this.#isStill(place))) return false;
    const reads = known.reads.map(
      (place) =>
        (this.#moved[place] ??= this.#placeOf(this.#last!.values[place]!, this.#last!.hashes[place]!)),
    );
    this.#packed.pages[path] = { props, reads };
    return true;
  }

  /** Records a page that was made. */
  add(path: string, { props, reads }: PageRecord): void {
    const places = Object.entries(reads).map(([value, hash]) => this.#placeOf(value, hash));
    this.#packed.pages[path] = { props, reads: places };
  }

  /** Paths of the pages in the site. */
  paths(): string[] {
    return Object.keys(this.#packed.pages);
  }

  /** What the pages were made from, for the next build. */
  pack(): PackedPages {
    return this.#packed;
  }

  #isStill(place: number): boolean {
    const { values, hashes } = this.#last!;
    return (this.#current[place] ??= this.#isCurrent(values[place]!, hashes[place]!));
  }

  #placeOf(value: string, hash: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.#packed.values.push(value) - 1);
    return this.#packed.hashes.push(hash) - 1;
  }
}
