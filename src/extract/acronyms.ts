import type { TextRange } from '../text/sentences.ts';
import { initialsStart } from './initials-start.ts';
import { findLongForm } from './long-form.ts';
import type { Acronym, Found } from './types.ts';

/** What an abbreviation may look like: at least two letters or digits, one of them a capital. */
const form =
  /^(?=.*\p{Lu})(?=.*[\p{L}\p{N}].*[\p{L}\p{N}])(?!\p{Lu}\p{Ll}+\.$)[\p{L}\p{N}][\p{L}\p{N}.&+/-]{1,11}[+#]*$/u;
/** A word that is an abbreviation only where its expansion follows in brackets: `Bone (Block Affine)`. */
const ordinaryWord = /^\p{Lu}?\p{Ll}{2,}$/u;
const bracketed = /[(（]([^()（）]{1,120}?)(?:[)）]|(?=\s\())|\[(?=\p{Lu}{2,6}\])([^\]]+)\]/gu;
/** Words between a bracket and an abbreviation, and the quotation mark before it. */
const leadIn =
  /^(?:(?:here(?:in)?after|henceforth|abbreviated|also known|known|aka|a\.k\.a\.|also called|called|denoted|in short|short|simply|i\.e\.|or|as|by|to|the)[,:]?\s+)*["“'‘]?/i;
/** `latent Dirichlet allocation, or LDA,`. */
const afterOr =
  /,\s+or\s+(?:(?:simply|just)\s+)?["“'‘]?(\p{Lu}[\p{L}\p{N}-]{1,9})(?=["”'’]?(?:[,.;:)]|\s(?:is|are|was|for|in|which|that)\b))/gu;
/** Where the words before a bracket begin anew: after a sentence, a bracket, or a formula. */
const breaks = /[.;:!?。；：，]\s*(?<=\s|[。；：，])|[()（）$\\]|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})/u;
/** The number of characters before a bracket in which to look for an expansion. */
const reach = 160;

/**
 * Finds acronyms: an expansion before its abbreviation in brackets, or the reverse (`FRUGAL (Full-Rank
 * Updates with GrAdient spLitting)`), or after `, or`, by the algorithm of A. Schwartz and M. Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", PSB 2003.
 *
 * @param offset added to all places in `text`
 */
export function findAcronyms(text: string, offset: number): Found<Acronym>[] {
  const found: Found<Acronym>[] = [];
  for (const match of text.matchAll(bracketed)) {
    const content = match[1] ?? match[2]!;
    const inside = { start: match.index + 1, end: match.index + 1 + content.length };
    const pair = ways.map((find) => find(text, inside, match.index)).find((found) => found !== undefined);
    if (pair && !found.some(({ value }) => value.abbr === pair.value.abbr)) found.push(pair);
  }
  for (const match of text.matchAll(afterOr)) {
    const pair = shortAfterOr(text, match.index, match.index + match[0].length - match[1]!.length, match[1]!);
    if (pair && !found.some(({ value }) => value.abbr === pair.value.abbr)) found.push(pair);
  }
  return found.map(({ ranges, ...rest }) => ({ ...rest, ranges: ranges.map(shift) }));

  function shift({ start, end }: TextRange): TextRange {
    return { start: start + offset, end: end + offset };
  }
}

/** `low-rank adaptation (LoRA)`, also `(LoRA, for short)`, `(LoRA (Hu et al., 2021))`, `(DA PCC)`, `(hereafter "LoRA")`. */
function shortInside(text: string, inside: TextRange, open: number): Found<Acronym> | undefined {
  const content = text.slice(inside.start, inside.end);
  const start = inside.start + leadIn.exec(content)![0].length;
  const abbr = abbreviationIn(text.slice(start, inside.end));
  if (!abbr) return undefined;
  const clause = clauseBefore(text, open);
  const before = clause.replace(/["”'’]?\s*$/, '');
  const long = findLongForm(abbr, before);
  if (!long || (isValue.test(text.slice(start + abbr.length, inside.end)) && !hasInitials(abbr, long)))
    return undefined;
  const longEnd = open - (clause.length - before.length);
  return toFound(text, { start, end: start + abbr.length }, { start: longEnd - long.length, end: longEnd });
}

/**
 * What makes an abbreviation in brackets the name of a number: `(HR 0.69; 95% CI 0.60-0.79)`. Readers know most such names,
 * so that the words before the bracket explain one only if it has their initials: `hazard ratio (HR 0.69)`.
 */
const isValue = /^[\s,:=≈~<>≤≥]*[-−+]?\d/;

const hasInitials = (abbr: string, long: string): boolean =>
  initialsStart(abbr.replace(/s$/, '').toLowerCase(), long) === 0;

/** `latent Dirichlet allocation, or LDA`: without brackets only capitals, each the initial of a word. */
function shortAfterOr(text: string, comma: number, start: number, abbr: string): Found<Acronym> | undefined {
  if (!/^\p{Lu}{2,}s?$/u.test(abbr)) return undefined;
  const clause = clauseBefore(text, comma).split(/,\s/).at(-1)!;
  const long = findLongForm(abbr, clause);
  const initials = long
    ?.match(/(?<![\p{L}\p{N}])\p{L}/gu)
    ?.join('')
    .toUpperCase();
  if (!long || !initials?.includes(abbr.replace(/s$/, ''))) return undefined;
  return toFound(text, { start, end: start + abbr.length }, { start: comma - long.length, end: comma });
}

/** The abbreviation at the beginning of some words: one word, or two that fill them. */
function abbreviationIn(content: string): string | undefined {
  const pair = /^\p{Lu}{2,6} \p{Lu}{2,6}$/u.exec(content)?.[0];
  if (pair) return pair;
  if (/^\S+\s+(?:et al|and)/.test(content)) return undefined;
  const abbr = /^([^\s,;:"”'’，]+)/.exec(content)?.[1];
  return abbr && form.test(abbr) && !ordinaryWord.test(abbr) ? abbr : undefined;
}

/** The words before a bracket in which an expansion may be. */
function clauseBefore(text: string, open: number): string {
  const before = text.slice(Math.max(0, open - reach), open);
  return (before.split(breaks).at(-1) ?? '').replace(/^-/, '');
}

/** `卷积网络 (convolutional network, CN)`: both parts in the bracket. */
function bothInside(text: string, inside: TextRange): Found<Acronym> | undefined {
  const content = text.slice(inside.start, inside.end);
  const [, long, gap, abbr] = /^([^,，;；$\\]+)([,，;；]\s*)(\S+)$/u.exec(content) ?? [];
  if (
    !long ||
    !gap ||
    !abbr ||
    !form.test(abbr) ||
    ordinaryWord.test(abbr) ||
    findLongForm(abbr, long) !== long
  )
    return undefined;
  const start = inside.start + long.length + gap.length;
  return toFound(
    text,
    { start, end: start + abbr.length },
    { start: inside.start, end: inside.start + long.length },
  );
}

/** `EoRA (Eigenspace Low-Rank Approximation)`. */
function longInside(text: string, inside: TextRange, open: number): Found<Acronym> | undefined {
  const abbr = /([^\s\p{Script=Han}]+)\s*$/u
    .exec(text.slice(Math.max(0, open - 40), open))?.[1]
    ?.replace(/^["“]|["”]$/g, '');
  if (!abbr || !form.test(abbr)) return undefined;
  const content = text.slice(inside.start, inside.end).replace(/^["“]|["”]$/g, '');
  if (
    !/\s|-/.test(content) ||
    content.toLowerCase().includes(abbr.toLowerCase()) ||
    /[$\\]/.test(content) ||
    content.split(/\s+/).length > abbr.length * 2 + 2
  )
    return undefined;
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

/** Where the two parts may be, the most frequent first. */
const ways = [shortInside, longInside, bothInside];
