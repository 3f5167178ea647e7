import type { Token } from '../rules/tokens.ts';
import type { Word } from '../rules/words.ts';
import type { TextRange } from '../text/sentences.ts';

/** What an index finds: whole words, blanks and hyphens alike, any ending for `*`. */
export interface Phrase {
  words: string;
}

/** Phrases, the longest first, and for each word of a text those that may begin in it. */
export interface TermIndex<Term extends Phrase> {
  entries: Entry<Term>[];
  byWord: WeakMap<Word, Beginning<Term>[]>;
}

interface Entry<Term> {
  term: Term;
  /** The letters and digits at its beginning, up to `headLength`. */
  head: string;
  pattern: RegExp;
}

/** The phrases that may begin at a place in a word. */
interface Beginning<Term> {
  offset: number;
  entries: Entry<Term>[];
}

/** How many letters at the beginning of a phrase are compared before the whole, at most. */
const headLength = 4;

/** The index of some phrases. */
export function termIndex<Term extends Phrase>(terms: Term[]): TermIndex<Term> {
  const entries = terms
    .toSorted((a, b) => b.words.length - a.words.length)
    .map((term) => {
      const words = term.words.toLowerCase();
      const head = /^[\p{L}\d]*/u.exec(words)![0].slice(0, headLength);
      return { term, head, pattern: new RegExp(sourceOf(words), 'uy') };
    });
  return { entries, byWord: new WeakMap() };
}

/**
 * All occurrences in text order; at the same place the longest first.
 *
 * @param text in lower case
 */
export function* termsIn<Term extends Phrase>(
  text: string,
  tokens: Token[],
  index: TermIndex<Term>,
): Generator<{ term: Term; range: TextRange }> {
  for (const token of tokens) {
    for (const { offset, entries } of beginningsIn(token.word, index)) {
      const start = token.start + offset;
      for (const { term, pattern } of entries) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match && !match[0].includes('\n\n'))
          yield { term, range: { start, end: start + match[0].length } };
      }
    }
  }
}

function beginningsIn<Term extends Phrase>(word: Word, index: TermIndex<Term>): Beginning<Term>[] {
  let found = index.byWord.get(word);
  if (!found) index.byWord.set(word, (found = lookUp(word.text.toLowerCase(), index.entries)));
  return found;
}

function lookUp<Term>(word: string, entries: Entry<Term>[]): Beginning<Term>[] {
  return [...word.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)]
    .map(({ index: offset }) => ({
      offset,
      entries: entries.filter(({ head }) => word.startsWith(head, offset)),
    }))
    .filter((beginning) => beginning.entries.length > 0);
}

function sourceOf(term: string): string {
  const words = term.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = words.replace(/[\s-]+/g, '[\\s-]+').replaceAll('*', '[\\p{L}\\d.-]*');
  return `${source}(?![\\p{L}\\d])`;
}
