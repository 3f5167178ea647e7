import { makeEntry } from '../../paper/manifest/manifest.ts';
import { hash } from '../../split/hash.ts';
import { fold } from '../../split/recognise/fold.ts';
import { identityOf } from '../../split/recognise/identity-of.ts';
import { recognisePapers } from '../../split/recognise/recognise-papers.ts';
import type { KnownPaper, RunRecord } from '../../split/recognise/recognise-papers.ts';
import { damage, halve } from './damage.ts';
import type { CorpusPaper } from './read-corpus.ts';

/** What became of the records of one trial. */
export interface RecognitionScore {
  trial: string;
  records: number;
  /** Joined with their own paper, and with another. */
  right: number;
  wrong: number;
  /** Only proposed to a person: the own paper, and another. */
  proposed: number;
  proposedWrong: number;
}

/** A way to change papers, and where they stand then. */
interface Trial {
  name: string;
  change: (paper: CorpusPaper) => CorpusPaper;
  /** In a new version of the digest that had all papers, or in another digest. */
  isSameDigest: boolean;
  /** Whether the library lacks the papers themselves. */
  isAbsent?: boolean;
}

const damaged = ({ title, abstract }: CorpusPaper): CorpusPaper => ({
  title: damage(title),
  abstract: damage(abstract),
});
const retitled = ({ title, abstract }: CorpusPaper): CorpusPaper => ({
  title: halve(title),
  abstract: damage(abstract),
});

const trials: Trial[] = [true, false].flatMap((isSameDigest) => {
  const where = isSameDigest ? 'in a new version of its digest' : 'in another digest';
  return [
    { name: `damaged, ${where}`, change: damaged, isSameDigest },
    { name: `retitled and damaged, ${where}`, change: retitled, isSameDigest },
    { name: `absent, ${where}`, change: damaged, isSameDigest, isAbsent: true },
  ];
});

/**
 * Counts how many changed papers are recognised in a library of all papers, each of which its digest has just lost: the
 * hardest case.
 *
 * @param count how many papers to change: the first ones
 */
export function scoreRecognition(papers: CorpusPaper[], count: number): RecognitionScore[] {
  return trials.map((trial) => score(trial, papers, count));
}

function score(
  { name, change, isSameDigest, isAbsent }: Trial,
  papers: CorpusPaper[],
  count: number,
): RecognitionScore {
  const known = papers.map(toKnown).slice(isAbsent ? count : 0);
  const digest = isSameDigest ? 'a' : 'b';
  const records = papers.slice(0, count).map((paper, at) => toRecord(change(paper), at, digest));
  const own = new Map(records.map((record, at) => [record.hash, `p${at}`]));
  const { papers: groups, proposals } = recognisePapers(known, records, [digest]);
  const joined = groups.flatMap(({ records: hashes, slugs }) => hashes.map((key) => ({ slugs, slug: own.get(key)! }))); // prettier-ignore
  const pairs = proposals.flatMap(({ one, other }) =>
    [[one, other], [other, one]].flatMap(([a, b]) => a!.records.map((key) => ({ slugs: b!.slugs, slug: own.get(key)! })))); // prettier-ignore
  const isOwn = ({ slugs, slug }: { slugs: string[]; slug: string }): boolean => slugs.includes(slug);
  const others = (all: typeof joined): number =>
    all.filter((one) => one.slugs.length > 0 && !isOwn(one)).length;
  return {
    trial: name,
    records: count,
    right: joined.filter(isOwn).length,
    wrong: others(joined),
    proposed: pairs.filter(isOwn).length,
    proposedWrong: others(pairs),
  };
}

function toKnown({ title, abstract }: CorpusPaper, at: number): KnownPaper {
  const entry = makeEntry({ records: [hash(`known ${at}`).slice(0, 16)], digests: ['a'] });
  return {
    slug: `p${at}`,
    entry,
    identity: identityOf(title, abstract, {}),
    titles: [fold(title)],
    isEdited: false,
  };
}

function toRecord({ title, abstract }: CorpusPaper, at: number, digest: string): RunRecord {
  const identity = identityOf(title, abstract, {});
  return { hash: hash(`changed ${at}`).slice(0, 16), identity, digests: [digest] };
}
