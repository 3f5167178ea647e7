import type { Token } from '../rules/tokens.ts';
import { perWord } from '../rules/words.ts';
import type { Word } from '../rules/words.ts';
import type { TextRange } from '../text/sentences.ts';

/** What an index finds: whole words, blanks and hyphens alike, any ending for `*`. */
export interface Phrase {
  words: string;
}

/** For each word of a text, the phrases that may begin in it. */
export interface TermIndex<Term extends Phrase> {
  beginningsIn: (word: Word) => Beginning<Term>[];
}

interface Entry<Term> {
  term: Term;
  /** The letters and digits at its beginning. */
  head: string;
  /** Whether more letters may follow these. */
  isOpen: boolean;
  /** The letters and digits with which the second word begins, if the first is whole; empty if there is none. */
  second: string;
  pattern: RegExp;
}

/** The phrases that may begin at a place in a word. */
interface Beginning<Term> {
  offset: number;
  entries: Entry<Term>[];
}

/** The index of some phrases. */
export function termIndex<Term extends Phrase>(terms: Term[]): TermIndex<Term> {
  const entries = terms
    .toSorted((a, b) => b.words.length - a.words.length)
    .map((term) => {
      const words = term.words.toLowerCase();
      const [, head, second = ''] = /^([\p{L}\d]*)(?:[\s-]+([\p{L}\d]*))?/u.exec(words)!;
      const isOpen = words[head!.length] === '*';
      return { term, head: head!, isOpen, second, pattern: new RegExp(sourceOf(words), 'uy') };
    });
  const byLetter = Map.groupBy(entries, ({ head }) => head.slice(0, 1));
  const none: Beginning<Term>[] = [];
  return {
    beginningsIn: perWord((word) => {
      const beginnings = lookUp(word.text.toLowerCase(), byLetter);
      return beginnings.length === 0 ? none : beginnings;
    }),
  };
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
    for (const { offset, entries } of index.beginningsIn(token.word)) {
      const start = token.start + offset;
      for (const { term, head, second, pattern } of entries) {
        if (second !== '' && !isNext(second, text, start + head.length)) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match && !match[0].includes('\n\n'))
          yield { term, range: { start, end: start + match[0].length } };
      }
    }
  }
}

const [blank, hyphen, lastAscii] = [0x20, 0x2d, 0x7f];

/** Whether a word may stand next in a text: a quick look, which saves most patterns. Rare kinds of white space are left to them. */
function isNext(word: string, text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < blank || unit > lastAscii) return true;
    if (unit !== blank && unit !== hyphen) return at > from && text.startsWith(word, at);
  }
  return false;
}

function lookUp<Term>(word: string, byLetter: Map<string, Entry<Term>[]>): Beginning<Term>[] {
  return [...word.matchAll(/(?<![\p{L}\d])[\p{L}\d]+/gu)]
    .map(({ index: offset, 0: run }) => ({
      offset,
      entries: (byLetter.get(run[0]!) ?? []).filter(({ head, isOpen }) =>
        isOpen ? run.startsWith(head) : run === head,
      ),
    }))
    .filter((beginning) => beginning.entries.length > 0);
}

function sourceOf(term: string): string {
  const words = term.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = words.replace(/[\s-]+/g, '[\\s-]+').replaceAll('*', '[\\p{L}\\d.-]*');
  return `${source}(?![\\p{L}\\d])`;
}
