import { measureLine } from '../lines/measure-line.ts';
import type { DigestRecord } from '../types.ts';
import { type Case, doubts, endsWhole, type Habits, hasFact, startsWhole } from './doubts.ts';

/** Logarithm of the odds that a record is right of which nothing is in doubt. */
const base = 4.6;

/**
 * Says of each record how likely it is a paper as it stands (`confidence`, 0 to 1) and why not (`doubts`): by its own
 * shape and beside the digest's others.
 *
 * @param oddsOf how likely a record's title is one by its place
 */
export function judgeRecords(records: DigestRecord[], oddsOf: (record: DigestRecord) => number): void {
  const digest = findHabits(records);
  const titles = Map.groupBy(records, ({ title }) => title.toLowerCase());
  for (const record of records) {
    const abstracts = new Set(
      titles.get(record.title.toLowerCase())!.map(({ paragraphs }) => paragraphs.join('\n')),
    );
    const one: Case = {
      record,
      title: measureLine({ text: record.title }),
      text: measureLine({ text: record.paragraphs.join(' ') }),
      length: lengthOf(record),
      odds: oddsOf(record),
      namesakes: abstracts.size - 1,
      digest,
    };
    const found = doubts.filter(({ holds }) => holds(one));
    record.confidence = round(sigmoid(found.reduce((sum, { weight }) => sum - weight, base)));
    if (found.length > 0) record.doubts = found.map(({ reason }) => reason);
  }
}

const lengthOf = ({ paragraphs }: DigestRecord): number => paragraphs.join('\n').length;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const round = (value: number): number => Math.round(1000 * value) / 1000;

function findHabits(records: DigestRecord[]): Habits {
  const complete = records.filter(({ paragraphs }) => paragraphs.length > 0);
  const lengths = complete.map(lengthOf).sort((one, other) => one - other);
  const share = (part: unknown[], whole: unknown[]): number =>
    whole.length > 0 ? part.length / whole.length : 0;
  return {
    records: records.length,
    usualLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    allLength: lengths.reduce((one, other) => one + other, 0),
    withAbstract: share(complete, records),
    withAuthors: share(records.filter(({ authors }) => authors), records),
    withFacts: share(records.filter(hasFact), records),
    startingWhole: share(complete.filter(startsWhole), complete),
    endingWhole: share(complete.filter(endsWhole), complete),
  }; // prettier-ignore
}
