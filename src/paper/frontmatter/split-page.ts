/** A page's file in two. */
export interface SplitPage {
  /** YAML between the lines of `---`, without them; undefined where the page has no front matter. */
  yaml?: string;
  /** Offset of `yaml` in the file. */
  start: number;
  /** All after the front matter. */
  body: string;
}

const opening = /^\uFEFF?(?:[^\S\n]*\n)*---[^\S\n]*\n/;
const closing = /^---[^\S\n]*$/m;

/** Parts front matter from body as Astro does: between a first line of `---`, blank lines before it, and the next. */
export function splitPage(source: string): SplitPage {
  const start = opening.exec(source)?.[0].length ?? 0;
  const end = start > 0 ? closing.exec(source.slice(start)) : null;
  if (!end) return { start: 0, body: source };
  const yaml = source.slice(start, start + end.index);
  return { yaml, start, body: source.slice(start + end.index + '---'.length) };
}
