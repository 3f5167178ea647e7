import type { LibraryList } from '../list-format.ts';
import { textFields, type ParsedQuery } from '../query/parse-query.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import { meantInstead } from '../query/correct-word.ts';
import { spellOut } from '../query/spell-out.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { joinWord } from '../query/split-words.ts';
import type { WordList } from '../query/word-list.ts';
import { isDescription } from '../query/is-description.ts';
import { wordsOf } from '../query/words-of.ts';
import { findHits } from '../rank/find-hits.ts';
import { nameBonus } from '../rank/match-titles.ts';
import { namedPapers } from '../rank/named-papers.ts';
import { rankPapers, type QueryWord, type RankedPaper, type RankingSignals } from '../rank/rank-papers.ts';
import type { Answer, SearchOptions } from './answer.ts';
import type { FieldProblem } from './find-by-facet.ts';
import type { Library } from './library.ts';
import { matchClauses } from './match-clauses.ts';
import { toFoundPapers } from './to-found-papers.ts';

/** A query, and how to answer it. */
export interface Question {
  typed: string;
  parsed: ParsedQuery;
  options: SearchOptions;
}

/** Answers a query from the index of terms, with phrases, exclusions, fields and sort order. */
export async function answerFully({ typed, parsed, options }: Question, library: Library): Promise<Answer> {
  const match = await matchClauses(parsed.clauses, library);
  const lost = match.lostPhrases.flatMap(splitAtSpaces);
  const found = match.foundPhrases.flatMap(splitAtSpaces);
  const { words, list } = await understand([...parsed.words, ...found, ...lost], library, options);
  const unfinished = !/\s$/.test(typed);
  const asked = words.map((word, index) => findHits(word, list, unfinished && index === words.length - 1));
  const queried: QueryWord[] = [...asked, ...match.ranking];
  if (queried.length === 0 && match.isLimited) queried.push(everyPaper(list.count));
  const ranked = rankPapers(queried, list.count, signalsOf(parsed, words, list)).filter(({ paper }) =>
    match.allows(paper),
  );
  // A word that no paper has is said once, not of each paper.
  const lacksKnown = ({ missing }: RankedPaper) =>
    missing.some((index) => words[index]?.change !== 'dropped');
  const complete = ranked.filter((paper) => !lacksKnown(paper));
  const partial = ranked.filter(lacksKnown);
  const ordered = [...complete, ...partial];
  return {
    stage: 'full',
    papers: await toFoundPapers(ordered, words, library, options.sort),
    complete: complete.length,
    words: words.map((word, index) => ({ ...word, count: asked[index]!.count ?? 0 })),
    lostPhrases: match.lostPhrases,
    problems: [...parsed.unknownFields.map((name) => unknownField(name, list.fields)), ...match.problems],
    numbers: ordered.map(({ paper }) => paper),
  };
}

/**
 * Resolves words against the library, and loads their terms. Taken literally, a word that no paper contains is
 * dropped instead of corrected.
 */
async function understand(
  typed: string[],
  library: Library,
  { literal }: SearchOptions,
): Promise<{ words: ResolvedWord[]; list: LibraryList }> {
  const { loader } = library;
  const loading = loader.withTerms(typed);
  const [first] = await Promise.all([loader.withWords(typed, false), loader.withLonger(typed), loading]);
  let known = wordsOf(first);
  let words = resolveQuery(typed, known);
  const typos = words.filter((word) => isUnknown(word) || isRare(word, known)).map((word) => word.typed);
  if (typos.length > 0) {
    known = wordsOf(await loader.withWords(typos, true));
    words = resolveQuery(typed, known).map((word) => (isRare(word, known) ? addMeant(word, known) : word));
  }
  if (literal) {
    words = words.map((word) =>
      word.change ? { typed: word.typed, alternatives: [], change: 'dropped' as const } : word,
    );
  }
  words = words.map((word) => spellOut(word, known));
  const searched = words.flatMap(({ alternatives, meant = [] }) => alternatives.concat(meant));
  return { words, list: await loader.withTerms(searched) };
}

const isUnknown = ({ change }: ResolvedWord): boolean => change !== undefined && change !== 'spelling';

/** Most papers that have a word that may be a typo in them. */
const mostMistyped = 2;

/** Whether a word is in so few papers that it may be mistyped there. Capitals are names. */
const isRare = ({ typed, change }: ResolvedWord, list: WordList): boolean =>
  change === undefined && /^\p{L}\p{Ll}+$/u.test(typed) && list.count(joinWord(typed)) <= mostMistyped;

function addMeant(word: ResolvedWord, list: WordList): ResolvedWord {
  const meant = meantInstead(joinWord(word.typed), list);
  return meant === undefined ? word : { ...word, meant };
}

const splitAtSpaces = (phrase: string) => phrase.split(/\s+/).filter(Boolean);

const everyPaper = (count: number): QueryWord => ({
  hits: new Map(Array.from({ length: count }, (_, paper) => [paper, { score: 1, share: 1 }])),
});

const unknownField = (name: string, facets: string[]): FieldProblem => ({
  name,
  instead: [...textFields, ...facets].map((text) => ({ text })),
});

/** Extra scores of papers, for a name or title in the query. */
function signalsOf(
  { words: typed }: ParsedQuery,
  words: ResolvedWord[],
  { papers }: LibraryList,
): RankingSignals {
  const asked = typed.join(' ');
  const named = namedPapers(words.map(asRead), papers.values());
  return {
    bonus: (paper) => (papers.has(paper) ? nameBonus(asked, papers.get(paper)!) : 0),
    isNamed: (paper) => named.has(paper),
    isDescription: isDescription(typed),
  };
}

/** A word as it was interpreted: for a typo, the word that was meant. */
const asRead = ({ typed, change, alternatives: [first = typed] }: ResolvedWord) =>
  change === 'typo' || change === 'spelling' ? first : typed;
