import type { SourceRecord } from '../types.ts';
import type { Candidate } from './find-candidates.ts';

/** A candidate that has been read. */
export interface Match extends Omit<Candidate, 'line'> {
  record: SourceRecord;
  /** The record as its source gave it. */
  source: unknown;
  /** Further records of the same work; `record` states what they add. */
  also?: Match[];
}

/** Whether a paper was found: the one record that is certainly it, or those that a person should look at. */
export interface Verdict {
  certain?: Match;
  /** The most alike first; empty if `certain` is set, or if the paper is unknown. */
  likely: Match[];
}

/**
 * Thresholds as measured on 20,000 records of arXiv: with equal titles a sixth of the shorter abstract is enough, since
 * equal titles of different papers share next to nothing; without, papers by the same authors share up to two fifths.
 */
const leastContainment = 0.15;
const leastJaccard = 0.4;
/** Titles of fewer words than `fewWords` repeat, so that the abstracts must agree more. */
const fewWords = 5;
const jaccardOfFewWords = 0.5;

/**
 * Decides which record a paper is.
 *
 * @param titleWords number of words in the paper's title
 * @param hasAbstract whether the paper has an abstract; without one, nothing is certain
 */
export function decide(matches: Match[], titleWords: number, hasAbstract: boolean): Verdict {
  const works = groupWorks(matches.toSorted((one, other) => other.jaccard - one.jaccard));
  const isShort = titleWords < fewWords;
  const isCertain = ({ isSameTitle, containment, jaccard }: Match): boolean =>
    isSameTitle && containment >= leastContainment && (!isShort || jaccard >= jaccardOfFewWords);
  const isLikely = (match: Match): boolean =>
    match.jaccard >= leastJaccard ||
    (match.isSameTitle && match.containment >= leastContainment) ||
    (match.isSameTitle && !isShort && (!hasAbstract || match.record.abstract === ''));
  const likely = works.filter(isLikely);
  const [first] = likely;
  return likely.length === 1 && isCertain(first!) ? { certain: first!, likely: [] } : { likely };
}

/** One match a work: of the records that share an identifier, the most alike with what the others add. */
function groupWorks(matches: Match[]): Match[] {
  const works: Match[] = [];
  for (const match of matches) {
    const index = works.findIndex((work) => isSameWork(work.record, match.record));
    if (index === -1) works.push(match);
    else works[index] = complete(works[index]!, match);
  }
  return works;
}

function isSameWork(one: SourceRecord, other: SourceRecord): boolean {
  if (one.id === other.id) return true;
  const doi = one.stated.doi?.toLowerCase();
  const arxivId = one.stated.arxivId;
  return (
    (doi !== undefined && doi === other.stated.doi?.toLowerCase()) ||
    (arxivId !== undefined && arxivId === other.stated.arxivId)
  );
}

function complete(work: Match, match: Match): Match {
  const stated = { ...match.record.stated, ...work.record.stated };
  return {
    ...work,
    isSameTitle: work.isSameTitle || match.isSameTitle,
    record: { ...work.record, stated },
    also: [...(work.also ?? []), match],
  };
}
