import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDigest } from '../src/digest/read-digest.ts';
import { judgeFacts } from '../src/dev/score-formats/judge-facts.ts';
import { findLabelled, truthEnding } from '../src/dev/score-split/find-labelled.ts';
import { judgeRecords } from '../src/dev/score-split/judge-records.ts';
import { readArguments } from '../src/publish/read-arguments.ts';

const usage = `Usage: npm run score:formats [-- PATH…]

Judges the readers of structured formats on digests whose papers are known (X.truth.json beside X), and prints the table
of README, "What is read"; without paths it also writes it there.`;

/** `npm run score:formats`: see `usage`. */

const shared = '../shared/corpora';
const usual = [`${shared}/kinds/structured`, `${shared}/dev`];

/** The table in README. */
const place = /(<!-- npm run score:formats -->)[^]*?(<!-- end -->)/;

/** What was read in one format. */
interface Row {
  dialects: string[];
  papers: number;
  exact: number;
  stated: number;
  right: number;
}

const { files: named } = readArguments({}, usage);
const files = findLabelled((named.length > 0 ? named : usual).filter((path) => existsSync(path)));
const rows = new Map<string, Row>();
for (const file of files) {
  const split = await readDigest(readFileSync(file), { file }).catch(() => undefined);
  if (!split || split.format === 'text') continue;
  const truths = JSON.parse(readFileSync(`${file}${truthEnding}`, 'utf8'));
  const { papers, exact } = judgeRecords(split.records, truths);
  const { stated, right } = judgeFacts(split.records, truths);
  const row = rows.get(split.format) ?? { dialects: [], papers: 0, exact: 0, stated: 0, right: 0 };
  row.dialects.push(split.reading?.of ?? basename(file));
  rows.set(split.format, {
    dialects: row.dialects,
    papers: row.papers + papers,
    exact: row.exact + exact,
    stated: row.stated + stated,
    right: row.right + right,
  });
}

const cells = [
  ['format', 'tried on', 'papers', 'exact', 'stated facts'],
  ...[...rows].toSorted().map(([format, { dialects, papers, exact, stated, right }]) => {
    const tried = [...new Set(dialects)].join(', ');
    return [`\`${format}\``, tried, `${papers}`, `${exact}`, `${right} of ${stated}`];
  }),
];
const table = toTable(cells);
console.log(table);
const readme = readFileSync('README.md', 'utf8');
if (named.length === 0 && rows.size > 0)
  writeFileSync(
    'README.md',
    readme.replace(place, (_, before, after) => `${before}\n\n${table}\n\n${after}`),
  );

/** A table of Markdown as Prettier writes it. */
function toTable([head = [], ...body]: string[][]): string {
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const line = (row: string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
