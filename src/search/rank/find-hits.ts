import type { LibraryList, TermIndex } from '../list-format.ts';
import type { Posting } from '../postings.ts';
import { isPlainWord } from '../query/is-plain-word.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { joinWord } from '../query/split-words.ts';
import { wordKey } from '../query/word-key.ts';
import { termOf, termsOf } from '../term-of.ts';
import type { Hit, QueryWord } from './rank-papers.ts';

/** How sure it is that a word that was typed stands for the one that is found instead. */
const certainty = { typo: 0.8, spelling: 1, dropped: 0 };
/** A word that may have been meant by the one typed, which occurs too. */
const meantInstead: Hit = { score: 0.5, share: 0.5 };
/** Words with the same root: `colluding` and `collusion`. */
const sameRoot: Hit = { score: 0.3, share: 0.3 };
/** The word may go on: `lang` for `language`. */
const longer: Hit = { score: 0.3, share: 0.6 };
/** A name without the signs that were typed after it. */
const unsigned = 0.6;
/** The shortest root of words that are taken for related, and how much longer they may be. */
const shortestRoot = 5;
const rootMore = 5;
/** The shortest beginning of a word for which longer ones are found. */
const shortestStart = 3;

/**
 * Finds the papers with a word of a query in any of its readings. Papers that only have a related word count less.
 *
 * @param unfinished Whether the word may still be being typed.
 */
export function findHits(word: ResolvedWord, { terms }: LibraryList, unfinished: boolean): QueryWord {
  const hits = new Map<number, Hit>();
  const add = (postings: Iterable<Posting>, { score, share }: Hit) => {
    for (const { paper, weight } of postings) {
      const before = hits.get(paper);
      const better = Math.max(before?.score ?? 0, weight * score);
      hits.set(paper, { score: better, share: Math.max(before?.share ?? 0, share) });
    }
  };
  const score = word.change ? certainty[word.change] : 1;
  for (const alternative of word.alternatives) add(findAll(alternative, terms), { score, share: 1 });
  const [, signed] = termsOf(joinWord(word.typed));
  if (signed) prefer(hits, terms.postings(signed));
  const count = hits.size;
  if (word.meant) addNew(hits, terms.postings(termOf(word.meant)), meantInstead);
  if (!word.change) {
    const term = termOf(word.typed);
    for (const other of rootsOf(term, terms)) addNew(hits, terms.postings(other), sameRoot);
    if (unfinished && term.length >= shortestStart)
      for (const other of terms.withStart(wordKey(word.typed))) addNew(hits, terms.postings(other), longer);
  }
  return { hits, count, plain: isPlainWord(word.typed) };
}

/** Papers with all words of a search term, the weight of the weakest counting. */
function findAll(alternative: string, terms: TermIndex): Iterable<Posting> {
  const [first, ...others] = alternative.split(' ').map((word) => {
    return new Map(terms.postings(termOf(word)).map((posting) => [posting.paper, posting]));
  });
  if (!first || others.length === 0) return first?.values() ?? [];
  const both = [...first.values()].filter(({ paper }) => others.every((other) => other.has(paper)));
  return both.map((posting) => {
    const weights = others.map((other) => other.get(posting.paper)!.weight);
    return { ...posting, weight: Math.min(posting.weight, ...weights) };
  });
}

/** `LoRA+` is another name than `LoRA`, which is all that some readers type and some papers write. */
function prefer(hits: Map<number, Hit>, signed: Posting[]): void {
  if (signed.length === 0) return;
  const exact = new Set(signed.map(({ paper }) => paper));
  for (const [paper, hit] of hits) if (!exact.has(paper)) hits.set(paper, { ...hit, share: unsigned });
}

function rootsOf(term: string, terms: TermIndex): string[] {
  if (term.length < shortestRoot) return [];
  const root = term.slice(0, Math.max(shortestRoot, term.length - 2));
  return [root, ...terms.withStart(root)].filter(
    (other) => other !== term && other.length <= term.length + rootMore,
  );
}

function addNew(hits: Map<number, Hit>, postings: Posting[], { score, share }: Hit): void {
  for (const { paper, weight } of postings)
    if (!hits.has(paper)) hits.set(paper, { score: weight * score, share });
}
