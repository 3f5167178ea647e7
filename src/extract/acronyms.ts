import type { TextRange } from '../paper/sentences.ts';
import type { Acronym, Found } from './types.ts';

const form = /^(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}.&+/-]{0,11}[+#]*$/u;
const bracketed = /\(([^()]{1,120}?)(?:\)|(?=\s\())/g;

/**
 * The acronyms of a text: an expansion before its abbreviation in brackets, or the reverse (`FRUGAL (Full-Rank
 * Updates with GrAdient spLitting)`). The letters are matched from the right, as published by A. Schwartz and
 * M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 *
 * @param offset what to add to the places in `text`
 */
export function findAcronyms(text: string, offset: number): Found<Acronym>[] {
  const found: Found<Acronym>[] = [];
  for (const match of text.matchAll(bracketed)) {
    const inside = { start: match.index + 1, end: match.index + 1 + match[1]!.length };
    const pair = shortInside(text, inside, match.index) ?? longInside(text, inside, match.index);
    if (pair && !found.some(({ value }) => value.abbr === pair.value.abbr)) found.push(pair);
  }
  return found.map(({ ranges, ...rest }) => ({ ...rest, ranges: ranges.map(shift) }));

  function shift({ start, end }: TextRange): TextRange {
    return { start: start + offset, end: end + offset };
  }
}

/** `low-rank adaptation (LoRA)`, also `(LoRA, for short)`, `(LoRA (Hu et al., 2021))`. */
function shortInside(text: string, inside: TextRange, open: number): Found<Acronym> | undefined {
  const first = /^["“]?([^\s,;:]+)/.exec(text.slice(inside.start, inside.end));
  const abbr = first?.[1]?.replace(/["”]$/, '');
  if (!first || !abbr || !form.test(abbr) || /^\p{Lu}?\p{Ll}{3,}$/u.test(abbr)) return undefined;
  if (/^\S+\s+(?:et al|and)/.test(text.slice(inside.start, inside.end))) return undefined;
  const start = inside.start + first[0].indexOf(abbr);
  const before =
    text
      .slice(Math.max(0, open - 160), open)
      .split(/[.;:!?]\s|[()]/)
      .at(-1) ?? '';
  const long = longForm(abbr, before.trimEnd());
  if (!long) return undefined;
  const longEnd = open - (before.length - before.trimEnd().length);
  return toFound(text, { start, end: start + abbr.length }, { start: longEnd - long.length, end: longEnd });
}

/** `EoRA (Eigenspace Low-Rank Approximation)`. */
function longInside(text: string, inside: TextRange, open: number): Found<Acronym> | undefined {
  const abbr = /(\S+)\s*$/.exec(text.slice(Math.max(0, open - 40), open))?.[1];
  if (!abbr || !form.test(abbr)) return undefined;
  const content = text.slice(inside.start, inside.end);
  if (!/\s|-/.test(content) || content.split(/\s+/).length > abbr.length * 2 + 2) return undefined;
  const long = longForm(abbr, content);
  if (!long || long.length < content.length * 0.8) return undefined;
  const end = open - (/\s*$/.exec(text.slice(0, open))?.[0].length ?? 0);
  return toFound(
    text,
    { start: end - abbr.length, end },
    { start: inside.end - long.length, end: inside.end },
  );
}

function toFound(text: string, abbr: TextRange, expansion: TextRange): Found<Acronym> {
  const at = ({ start, end }: TextRange): string => text.slice(start, end);
  return { value: { abbr: at(abbr), expansion: at(expansion) }, rule: 'acronym', ranges: [abbr, expansion] };
}

/** The shortest end of `text` that holds all letters of the abbreviation in order, its first at a word's start. */
function longForm(abbr: string, text: string): string | undefined {
  const letters = abbr.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
  const low = text.toLowerCase();
  let at = low.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index]!;
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const fits = (): boolean =>
      low[at] === letter && (index > 0 || !/[\p{L}\p{N}]/u.test(low[at - 1] ?? ' '));
    while (at >= 0 && !fits()) at--;
    if (at < 0) return undefined;
    at--;
  }
  const start = text.lastIndexOf(' ', at + 1) + 1;
  const long = text.slice(Math.max(start, wordStart(text, at + 1)));
  return isPlausible(letters, long) ? long : undefined;
}

/** Where the word begins that holds the letter at `at`: hyphens join words, brackets and quotes do not. */
function wordStart(text: string, at: number): number {
  const before = /[^\s("“'‘]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  return at - before;
}

function isPlausible(letters: string, long: string): boolean {
  const words = long.split(/[\s-]+/).length;
  return (
    long.length > letters.length &&
    words <= Math.min(letters.length + 5, letters.length * 2 + 1) &&
    !/[,;]/.test(long) &&
    long.toLowerCase() !== letters
  );
}
