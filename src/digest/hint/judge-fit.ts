import type { DigestRecord } from '../types.ts';

/** What a record's fit to a hint adds to the logarithm of the odds that it is right: a person said how records look. */
const fitting = 4;
/** Nothing is certain. */
const surest = 0.99;
/** Confidence of a record that does not fit, at most: it is in doubt. */
const mostOfMisfit = 0.3;

/** Judges a record by a hint, after its own shape was judged: what does not fit is in doubt, and why. */
export function judgeFit(record: DigestRecord, misfits: string[] = []): void {
  const { confidence = 1, doubts = [] } = record;
  if (misfits.length > 0) {
    record.confidence = Math.min(confidence, mostOfMisfit);
    record.doubts = [...misfits, ...doubts];
  } else record.confidence = Math.min(Math.round(1000 * raise(confidence)) / 1000, surest);
}

/** The confidence with the logarithm of its odds raised. */
function raise(confidence: number): number {
  const odds = (confidence / (1 - Math.min(confidence, 0.999))) * Math.exp(fitting);
  return odds / (1 + odds);
}
