import type { LibraryList } from '../list-format.ts';
import type { Clause, Leaf } from '../query/parse-query.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import { joinWord } from '../query/split-words.ts';
import { wordsOf } from '../query/words-of.ts';
import { findHits } from '../rank/find-hits.ts';
import type { QueryWord } from '../rank/rank-papers.ts';
import { termOf } from '../term-of.ts';
import { matchingValues, offerValues, papersWith, type FieldProblem } from './find-by-facet.ts';
import type { Library } from './library.ts';

/** What the conditions of a query leave. */
export interface Match {
  /** Whether there is any condition besides what is reported. */
  isLimited: boolean;
  /** Whether a paper meets all conditions. */
  allows(paper: number): boolean;
  /** Alternatives, which also rank papers. */
  ranking: QueryWord[];
  /** Phrases that papers must contain, and those that no paper contains. */
  foundPhrases: string[];
  lostPhrases: string[];
  problems: FieldProblem[];
}

type Hits = ReadonlyMap<number, number>;

/** Finds the papers that meet the conditions of a query. A phrase or value that no paper has is reported, not required. */
export async function matchClauses(clauses: Clause[], library: Library): Promise<Match> {
  const match: Omit<Match, 'allows' | 'isLimited'> = {
    ranking: [],
    foundPhrases: [],
    lostPhrases: [],
    problems: [],
  };
  const sets: { exclude: boolean; hits: Hits }[] = [];
  for (const clause of clauses) {
    const found = await Promise.all(clause.leaves.map((leaf) => hitsOf(leaf, library, match.problems)));
    const hits = new Map(found.flatMap((one) => [...one]));
    const [leaf] = clause.leaves;
    if (!clause.exclude && clause.leaves.every((one) => isUnknownValue(one, match.problems))) continue;
    const isPhrase = clause.leaves.length === 1 && leaf!.kind === 'phrase';
    if (hits.size === 0 && isPhrase && !clause.exclude) {
      match.lostPhrases.push(leaf!.text);
      continue;
    }
    sets.push({ exclude: clause.exclude, hits });
    if (isPhrase && !clause.exclude) match.foundPhrases.push(leaf!.text);
    if (!clause.exclude && clause.leaves.length > 1) match.ranking.push(toQueryWord(hits));
  }
  const allows = (paper: number) => sets.every(({ exclude, hits }) => hits.has(paper) !== exclude);
  return { ...match, allows, isLimited: sets.length > 0 };
}

const isUnknownValue = (leaf: Leaf, problems: FieldProblem[]): boolean =>
  'name' in leaf && problems.some(({ name, value }) => name === leaf.name && value === leaf.text);

const toQueryWord = (hits: Hits): QueryWord => ({
  hits: new Map([...hits].map(([paper, score]) => [paper, { score, share: 1 }])),
});

async function hitsOf(leaf: Leaf, library: Library, problems: FieldProblem[]): Promise<Hits> {
  if (!('name' in leaf)) {
    return leaf.kind === 'phrase' ? phraseHits(leaf.text, library) : wordHits(leaf.text, library);
  }
  if (leaf.name === 'title') return titleHits(leaf.text, library);
  const facet = await library.loader.facet(leaf.name, leaf.text);
  const values = matchingValues(leaf.name, leaf.text, Object.keys(facet));
  if (values.length === 0) {
    problems.push({ name: leaf.name, value: leaf.text, instead: offerValues(leaf.text, facet) });
  }
  return new Map([...papersWith(values, facet)].map((paper) => [paper, 1]));
}

/** Papers with a word in its own forms only: corrections of it do not count. */
async function wordHits(text: string, { loader }: Library): Promise<Hits> {
  const list = await loader.withWords([text], false);
  const words = resolveQuery([text], wordsOf(list)).filter(({ change }) => !change || change === 'spelling');
  const loaded = await loader.withTerms(words.flatMap(({ alternatives }) => alternatives));
  const found = words.map((word) => exactHits(findHits(word, loaded, false)));
  const [first = new Map<number, number>(), ...others] = found;
  return new Map([...first].filter(([paper]) => others.every((other) => other.has(paper))));
}

const exactHits = ({ hits }: QueryWord): Hits =>
  new Map([...hits].flatMap(([paper, { score, share }]) => (share === 1 ? [[paper, score]] : [])));

async function titleHits(text: string, { loader }: Library): Promise<Hits> {
  const words = text.split(/\s+/).filter((word) => termOf(word) !== '');
  const { terms } = await loader.withTerms(words);
  const sets = words.map((word) => titledWith(termOf(word), terms));
  const [first = new Set<number>(), ...others] = sets;
  const papers = [...first].filter((paper) => others.every((other) => other.has(paper)));
  return new Map(papers.map((paper) => [paper, 1]));
}

function titledWith(term: string, terms: LibraryList['terms']): Set<number> {
  return new Set(terms.postings(term).flatMap(({ paper, inTitle }) => (inTitle ? [paper] : [])));
}

/** Papers that contain a phrase, which only Pagefind's index of positions knows. */
async function phraseHits(phrase: string, library: Library): Promise<Hits> {
  const plain = phrase.split(/\s+/).map(joinWord).filter(Boolean).join(' ');
  if (!plain) return new Map();
  const pagefind = await library.pagefind();
  const { results } = await pagefind.search(`"${plain}"`);
  const numbers = await library.loader.numbers(results.map(({ id }) => id));
  return new Map(numbers.map((paper) => [paper, 1]));
}
