import type { Posting } from '../postings.ts';
import { memo } from '../../text/memo.ts';
import { splitWords } from '../query/split-words.ts';
import { termsOf } from '../term-of.ts';
import { initialsIn } from './initials-in.ts';
import type { SearchedPage } from './read-fragments.ts';

/** How a field counts in BM25F. */
interface FieldRule {
  /** Frequency of a word in the field is multiplied by this. */
  weight: number;
  /** How much the length of the field matters, from 0 to 1. */
  length: number;
  /** Whether its words are the paper's own names. */
  isTitle?: true;
}

/** The fields of a page: its title, metadata and text. A word of metadata counts once, however often it is there. */
const rules: Record<string, FieldRule> = {
  title: { weight: 5, length: 0.3, isTitle: true },
  names: { weight: 5, length: 0, isTitle: true },
  people: { weight: 2, length: 0 },
  ids: { weight: 5, length: 0 },
  forms: { weight: 1, length: 0 },
  initials: { weight: 1, length: 0 },
  topics: { weight: 0.3, length: 0 },
  text: { weight: 1, length: 0.5 },
};
/** BM25's k1: how soon more occurrences of a word no longer add to its weight. */
const saturation = 2;

/** Indexes pages by term, as BM25F does: each posting has the weight of the term in the page, without its rarity. */
export function indexTerms(pages: SearchedPage[]): Map<string, Posting[]> {
  const fields = pages.map(fieldsOf);
  const averages = new Map(Object.keys(rules).map((name) => [name, averageLength(fields, name)]));
  const index = new Map<string, Posting[]>();
  for (const [paper, words] of fields.entries()) {
    for (const [term, { frequency, inTitle }] of weighTerms(words, averages)) {
      const posting = { paper, weight: frequency / (saturation + frequency), inTitle };
      const postings = index.get(term);
      if (postings) postings.push(posting);
      else index.set(term, [posting]);
    }
  }
  return index;
}

type FieldWords = Map<string, string[]>;

function fieldsOf({ content, meta }: SearchedPage): FieldWords {
  const texts: Record<string, string> = { ...meta, text: content };
  texts['initials'] = initialsIn(`${meta['title'] ?? ''} ${content}`).join(' ');
  return new Map(Object.keys(rules).map((name) => [name, splitWords(texts[name] ?? '')]));
}

function averageLength(pages: FieldWords[], name: string): number {
  const total = pages.reduce((sum, page) => sum + page.get(name)!.length, 0);
  return Math.max(1, total / Math.max(1, pages.length));
}

function weighTerms(
  page: FieldWords,
  averages: Map<string, number>,
): Map<string, { frequency: number; inTitle: boolean }> {
  const terms = new Map<string, { frequency: number; inTitle: boolean }>();
  for (const [name, words] of page) {
    const { weight, length, isTitle = false } = rules[name]!;
    const longer = 1 - length + (length * words.length) / averages.get(name)!;
    for (const [term, count] of countTerms(words)) {
      const before = terms.get(term) ?? { frequency: 0, inTitle: false };
      const times = length > 0 ? count : 1;
      terms.set(term, {
        frequency: before.frequency + (weight * times) / longer,
        inTitle: before.inTitle || isTitle,
      });
    }
  }
  return terms;
}

/** Longer words are data that nobody types, and a few of them would outweigh all others. */
const longestWord = 60;

/** Most words of a paper occur in others too. */
const termsOnce = memo(200_000, termsOf);

function countTerms(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const term of word.length <= longestWord ? termsOnce(word) : [])
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
