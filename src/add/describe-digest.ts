import type { DigestRecord } from '../digest/types.ts';
import { permalink } from '../paper/permalink.ts';
import { count } from '../split/report/count.ts';
import type { FileResult } from '../split/types.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { toTable } from './to-table.ts';

/** How a digest is shown. */
export interface DescribeDigestOptions {
  /** Where it came from, and the path that it gets. */
  from: string;
  target: string;
  /** Columns of the terminal. */
  width: number;
  /** Most papers that are listed beside those in doubt. */
  most: number;
  /** Makes what is in doubt stand out. */
  mark: (line: string) => string;
}

/** A digest as it was understood: a line about the whole, then a table of its papers and of the records in doubt. */
export function describeDigest({ papers, report }: FileResult, options: DescribeDigestOptions): string[] {
  if (!papers || !report) return [];
  const { from, target, width, most, mark } = options;
  const found = papers.papers.map(({ record }, index) => toRow(record, permalink(report.records[index]!), false)); // prettier-ignore
  const doubted = papers.withheld.map((record) => toRow(record, `in doubt: ${record.doubts?.[0] ?? ''}`, true));
  const listed = [...found.slice(0, most), ...doubted].sort((one, other) => one.line - other.line);
  const [head = '', ...lines] = toTable(columns, listed.map(({ cells }) => cells), width); // prettier-ignore
  const more = found.length - Math.min(found.length, most);
  return [
    escapeTerminal(`${from} → ${target}`),
    escapeTerminal(`  ${[`read as ${report.format}, ${report.encoding}`, ...totals(papers.papers, doubted.length)].join('; ')}`),
    '',
    head,
    ...lines.map((line, at) => (listed[at]!.isDoubt ? mark(line) : line)),
    ...(more > 0 ? [`  … and ${count(more, 'more paper')}`] : []),
    '',
  ];
} // prettier-ignore

const columns = [
  { head: 'line', isNumber: true },
  { head: 'title', share: 3 },
  { head: 'authors', share: 1 },
  { head: 'page', share: 2 },
];

interface Row {
  line: number;
  cells: string[];
  isDoubt: boolean;
}

const toRow = ({ line, title, authors }: DigestRecord, page: string, isDoubt: boolean): Row => ({
  line,
  cells: [String(line), title, toShort(authors), page].map(escapeTerminal),
  isDoubt,
});

const toShort = ([first, ...others]: string[] = []): string =>
  first === undefined ? '–' : others.length > 0 ? `${first} +${others.length}` : first;

function totals(papers: { record: DigestRecord }[], doubted: number): string[] {
  const records = papers.map(({ record }) => record);
  const without = (test: (record: DigestRecord) => boolean, what: string): string[] => {
    const number = records.filter(test).length;
    return number === 0 ? [] : number === records.length ? [`none with ${what}`] : [`${number} without ${what}`];
  };
  return [
    count(records.length, 'paper'),
    ...without(({ authors }) => authors === undefined, 'authors'),
    ...without(({ paragraphs }) => paragraphs.length === 0, 'abstract'),
    ...(doubted > 0 ? [`${doubted} in doubt, which will not be published`] : []),
  ];
} // prettier-ignore
