import { listWords } from '../../text/list-words.ts';
import type { Range } from '../segment.ts';
import words from '../words.json' with { type: 'json' };
import { greek } from './tex-names.ts';

const anyOf = (lines: string[]): string => listWords(lines).join('|');
const named = new RegExp(
  `\\b(?:${anyOf(words.bearersOfLetters.words)})[ -]([B-HJ-Zb-hj-z])(?=[\\s,;:)]|\\.\\s|\\.$|-[a-z])`,
  'g',
);
const smallGreek = [...greek].filter((name) => /^[a-z]/.test(name)).join('|');
const namedGreek = new RegExp(
  `\\b(?:${anyOf(words.bearersOfGreek.words)}) (${smallGreek})(?=[\\s,;:)]|\\.\\s|\\.$)`,
  'g',
);
const measured = /(?<![\w.'’-])([B-HJ-Zb-hj-z])-(?:dimensional|th)\b/g;

/**
 * Letters that a text uses as variables: a noun before them says so, or they stand alone in damaged formulas.
 * Includes products of two (`AB`) that a formula shows.
 */
export function findVariables(source: string, formulas: Range[]): Set<string> {
  const letters = [named, measured, namedGreek].flatMap((shape) =>
    [...source.matchAll(shape)].map((match) => match[1]!),
  );
  for (const { start, end } of formulas) {
    const text = source.slice(start, end);
    for (const { 0: letter } of text.matchAll(/(?<![A-Za-z_^\\{'’])[A-Za-z](?![A-Za-z_^}(])/g))
      letters.push(letter);
    for (const { 0: name } of text.matchAll(/(?<![A-Za-z\\])[a-z]{2,}(?![A-Za-z])/g))
      if (greek.has(name)) letters.push(name);
  }
  return withProducts(source, new Set(letters.filter((letter) => !/^[aI]$/.test(letter))));
}

/** `W+AB` makes `A`, `B` and `AB` variables if `W` is one. */
function withProducts(source: string, letters: Set<string>): Set<string> {
  for (const [, left, product] of source.matchAll(/(?<![\w+-])([A-Z])[+=]([A-Z]{2})(?![\w+-])/g)) {
    if (letters.has(left!)) [product!, ...product!].forEach((letter) => letters.add(letter));
  }
  return letters;
}

/** Whether a range is a variable on its own, not an initial, an article or part of a name. */
export function isFreeVariable(
  source: string,
  start: number,
  end: number,
  variables: ReadonlySet<string>,
): boolean {
  const text = source.slice(start, end);
  if (!variables.has(text)) return false;
  const before = source.slice(Math.max(0, start - 12), start);
  const after = source.slice(end, end + 14);
  if (before.endsWith('(') && after.startsWith(')') && /^[ivxa-hA-Z]$/.test(text)) return false;
  if (!/(?:^|[\s,]|(?:^|[^\w'’)])\(|\brank-)$/.test(before) || /(?:^|[.!?]\s+)$/.test(before)) return false;
  if (/^\.\s+[A-Z]/.test(after) && text.length === 1 && /[A-Z]/.test(text)) return /\b[a-z]+\s$/.test(before);
  if (after.startsWith('-')) return text.length > 2 || /^-(?:dimensional|th)\b/.test(after);
  if (/^(?:[^\s,;:.)]|\.\w)/.test(after)) return false;
  return text !== 'A' || /^(?:[,;:.)]|\s(?:and|or|is|are|to|with|in|of|by|from|at)\b)/.test(after);
}
