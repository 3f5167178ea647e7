import { readPatterns } from '../patterns/read-patterns.ts';

/** What a document's own names say that a passage holds. */
export type Hint = 'title' | 'authors' | 'abstract' | 'venue' | 'date' | 'other';

/** Words of classes and other names that hint at something, the surest first. */
const words = Object.values(readPatterns('elements')).filter(({ row }) => row.kind !== undefined);
/** Elements whose names count. */
const depth = 3;

/** Elements within a line, which do not count. */
const within = /^(?:a|abbr|b|em|font|i|mark|small|span|strong|u)$/;

/** What the names of a shape hint at, the innermost first; headings hint at titles. */
export function hintOf(shape: string): Hint | undefined {
  let left = depth;
  for (const element of shape.split('>').reverse()) {
    if (left === 0) return undefined;
    const [tag = '', ...names] = element.split('.');
    if (!within.test(tag)) left -= 1;
    const found = words.find(({ regex }) => names.some((name) => regex.test(name)));
    if (found) return found.row.kind as Hint;
    if (/^h[1-6]$/.test(tag)) return 'title';
  }
  return undefined;
}
