/** A page, split into front matter and body. */
export interface SplitPage {
  /** The YAML between the `---` lines; undefined if the page has no front matter. */
  yaml?: string;
  /** The offset of `yaml` in the page. */
  start: number;
  /** Everything after the front matter. */
  body: string;
}

const opening = /^\uFEFF?(?:[^\S\n]*\n)*---[^\S\n]*\n/;
const closing = /^---[^\S\n]*$/m;

/**
 * Splits front matter from the body as Astro does: it begins with a line of `---`, which only blank lines may
 * precede, and ends with the next such line.
 */
export function splitPage(source: string): SplitPage {
  const start = opening.exec(source)?.[0].length ?? 0;
  const end = start > 0 ? closing.exec(source.slice(start)) : null;
  if (!end) return { start: 0, body: source };
  const yaml = source.slice(start, start + end.index);
  return { yaml, start, body: source.slice(start + end.index + '---'.length) };
}
