import type { Scores } from './score.ts';
import { rates } from './tally.ts';

/** Scores of one run as a table of Markdown: fields with their counts and rates, then the shares. */
export function toTable({ fields, shares }: Scores): string {
  const rows = Object.entries(fields).map(([field, tally]) => {
    const { precision, recall, f1 } = rates(tally);
    const counts = [tally.right, tally.wrong, tally.missed].join(' | ');
    return `| ${field} | ${counts} | ${[precision, recall, f1].map((rate) => rate.toFixed(3)).join(' | ')} |`;
  });
  const questions = Object.entries(shares).map(([name, [yes, all]]) => `- ${name}: ${yes} of ${all}`);
  return [
    '| field | right | wrong | missed | precision | recall | F1 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    ...questions,
  ].join('\n');
}
