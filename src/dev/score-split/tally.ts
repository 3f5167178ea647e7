import type { Judgement } from './judge-records.ts';

/** Bounds of the bins that confidences are counted in; the README promises something of each. */
const bins: [from: number, to: number][] = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1.01],
];

/** Records whose confidence lies in a bin, and how many of them are exact. */
export interface Bin {
  from: number;
  to: number;
  records: number;
  exact: number;
}

/** How many of the records of each confidence are exact: the higher, the more should be. */
export function tallyConfidence(judgements: Judgement[]): Bin[] {
  const all = judgements.flatMap(({ confidences }) => confidences);
  return bins.map(([from, to]) => {
    const own = all.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, to, records: own.length, exact: own.filter(({ isExact }) => isExact).length };
  });
}

/** Mean F1 of the exact records over digests; 0 for none. */
export const meanF1 = (judgements: Judgement[]): number =>
  judgements.length === 0 ? 0 : judgements.reduce((sum, { f1 }) => sum + f1, 0) / judgements.length;
