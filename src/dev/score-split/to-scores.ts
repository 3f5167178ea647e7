import type { Judgement } from './judge-records.ts';
import { meanF1, tallyConfidence } from './tally.ts';

/** Rounded down, so that only all is 100. */
export const percent = (part: number, whole: number): string =>
  `${(Math.floor((1000 * part) / Math.max(whole, 1)) / 10).toFixed(1)} %`;

/** `src/digest/SCORES.md`: how many records of each confidence are exact. */
export function toScores(judgements: Judgement[]): string {
  const papers = judgements.reduce((sum, judgement) => sum + judgement.papers, 0);
  const rows = tallyConfidence(judgements).toReversed();
  const table = rows.map(({ from, to, records, exact }) => {
    const range = to > 1 ? `${from} or more` : `${from} to ${to}`;
    return `| ${range} | ${records} | ${exact} | ${percent(exact, records)} |`;
  });
  return [
    '# How well digests are read',
    '',
    'Written by `npm run score:split -- --held-out --save PATH…`.',
    '',
    `From ${judgements.length} labelled digests with ${papers} papers, in many layouts, on which the weights of doubts were not fitted. Mean F1 of exact records: ${meanF1(judgements).toFixed(3)}. A record is exact if its title is right, and its abstract is whole and holds nothing else.`,
    '',
    '| confidence | records | exact | share |',
    '| --- | --: | --: | --: |',
    ...table,
    '',
  ].join('\n');
}
