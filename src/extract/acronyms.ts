import type { TextRange } from '../text/sentences.ts';
import { findLongForm } from './long-form.ts';
import type { Acronym, Found } from './types.ts';

const form = /^(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}.&+/-]{0,11}[+#]*$/u;
const bracketed = /\(([^()]{1,120}?)(?:\)|(?=\s\())/g;
/** The number of characters before a bracket in which to look for an expansion. */
const reach = 160;

/**
 * Finds acronyms: an expansion before its abbreviation in brackets, or the reverse (`FRUGAL (Full-Rank
 * Updates with GrAdient spLitting)`), by the algorithm of A. Schwartz and M. Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", PSB 2003.
 *
 * @param offset added to all places in `text`
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

/** `low-rank adaptation (LoRA)`, also `(LoRA, for short)`, `(LoRA (Hu et al., 2021))`, `(DA PCC)`. */
function shortInside(text: string, inside: TextRange, open: number): Found<Acronym> | undefined {
  const content = text.slice(inside.start, inside.end);
  const start = inside.start + (/^["“]/.test(content) ? 1 : 0);
  const abbr = abbreviationIn(content);
  if (!abbr) return undefined;
  const clause = clauseBefore(text, open);
  const before = clause.replace(/["”'’]?\s*$/, '');
  const long = findLongForm(abbr, before);
  if (!long) return undefined;
  const longEnd = open - (clause.length - before.length);
  return toFound(text, { start, end: start + abbr.length }, { start: longEnd - long.length, end: longEnd });
}

/** The abbreviation at the beginning of a bracket: one word, or two that fill it. */
function abbreviationIn(content: string): string | undefined {
  const pair = /^\p{Lu}{2,6} \p{Lu}{2,6}$/u.exec(content)?.[0];
  if (pair) return pair;
  if (/^\S+\s+(?:et al|and)/.test(content)) return undefined;
  const abbr = /^["“]?([^\s,;:]+)/.exec(content)?.[1]?.replace(/["”]$/, '');
  return abbr && form.test(abbr) && !/^\p{Lu}?\p{Ll}{2,}$/u.test(abbr) ? abbr : undefined;
}

/** The words before a bracket in which an expansion may be. */
function clauseBefore(text: string, open: number): string {
  const before = text.slice(Math.max(0, open - reach), open);
  return before.split(/[.;:!?]\s|[()]/).at(-1) ?? '';
}

/** `EoRA (Eigenspace Low-Rank Approximation)`. */
function longInside(text: string, inside: TextRange, open: number): Found<Acronym> | undefined {
  const abbr = /(\S+)\s*$/.exec(text.slice(Math.max(0, open - 40), open))?.[1]?.replace(/^["“]|["”]$/g, '');
  if (!abbr || !form.test(abbr)) return undefined;
  const content = text.slice(inside.start, inside.end).replace(/^["“]|["”]$/g, '');
  if (!/\s|-/.test(content) || content.split(/\s+/).length > abbr.length * 2 + 2) return undefined;
  const long = findLongForm(abbr, content);
  if (!long || long.length < content.length * 0.8) return undefined;
  const start = text.lastIndexOf(abbr, open);
  const longStart = text.lastIndexOf(long, inside.end);
  return toFound(
    text,
    { start, end: start + abbr.length },
    { start: longStart, end: longStart + long.length },
  );
}

function toFound(text: string, abbr: TextRange, expansion: TextRange): Found<Acronym> {
  const at = ({ start, end }: TextRange): string => text.slice(start, end);
  return { value: { abbr: at(abbr), expansion: at(expansion) }, rule: 'acronym', ranges: [abbr, expansion] };
}
