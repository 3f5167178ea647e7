import { measureLine } from '../lines/measure-line.ts';
import type { DigestRecord } from '../types.ts';
import type { Case } from './case.ts';
import type { Doubt } from './doubt.ts';
import { doubts } from './doubts.ts';
import { findHabits, type Habits, lengthOf } from './find-habits.ts';
import type { Signs } from './find-signs.ts';
import weights from './weights.json' with { type: 'json' };

/** What a doubt takes from the logarithm of the odds. */
const weightOf = ({ id, guess }: Doubt): number => (weights.doubts as Record<string, number>)[id] ?? guess;

/**
 * Says of each record how likely it is a paper as it stands (`confidence`, 0 to 1) and why not (`doubts`): by its own
 * shape and beside the digest's others.
 *
 * @param signsOf what the record's lines show
 */
export function judgeRecords(records: DigestRecord[], signsOf: (record: DigestRecord) => Signs): void {
  const signs = records.map(signsOf);
  const digest = findHabits(records, signs);
  const titles = Map.groupBy(records, ({ title }) => title.toLowerCase());
  records.forEach((record, at) => {
    const one = toCase(record, signs[at]!, titles.get(record.title.toLowerCase())!, digest);
    const found = doubts.filter(({ holds }) => holds(one));
    record.confidence = round(sigmoid(found.reduce((sum, doubt) => sum - weightOf(doubt), weights.base)));
    if (found.length > 0) record.doubts = found.map(({ reason }) => reason);
  });
}

function toCase(record: DigestRecord, signs: Signs, equals: DigestRecord[], digest: Habits): Case {
  const abstracts =
    equals.length > 1 ? new Set(equals.map(({ paragraphs }) => paragraphs.join('\n'))).size : 1;
  return {
    ...signs,
    record,
    title: measureLine({ text: record.title }),
    text: () => measureLine({ text: record.paragraphs.join(' ') }),
    length: lengthOf(record),
    namesakes: abstracts - 1,
    digest,
  };
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const round = (value: number): number => Math.round(1000 * value) / 1000;
