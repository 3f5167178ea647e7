import { type Damage, type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { DigestError } from '../../digest-error.ts';
import { entryFormat } from '../entry-format.ts';
import { cutOff, endsLine } from '../tagged/parse-tagged.ts';
import { webOfScienceMapping } from '../tagged/web-of-science.ts';
import { findStyle, guessStyle, isEven, isGrid } from './find-style.ts';
import { nextRowFinder } from './find-next-row.ts';
import { parseRows, readRow, type TableRow } from './parse-rows.ts';

/** Takes a table apart; the rows above its head are boilerplate. */
export function parseTable(text: string): Parsed {
  const head = findStyle(text) ?? guessStyle(text);
  if (!head)
    throw new DigestError('a table without a row that names its columns', {
      cure: 'name the columns in its first row: title, abstract, authors',
    });
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  const rows = parseRows(text, head.style);
  const above = Array.from({ length: head.at + 1 }, () => rows.next().value as TableRow);
  const { cells, end } = above.at(-1)!;
  const names = cells.map((cell) => cell.trim());
  const findNext = nextRowFinder(text, names.length, head.style);
  for (let at = end; at < text.length;) {
    const row = readRow(text, at, head.style);
    const isDamaged = row.isOpen || row.isDoubtful || row.cells.length > names.length;
    const next = isDamaged ? findNext(row) : undefined;
    at = next ?? row.end;
    if (next !== undefined) damages.push({ start: row.start, end: next, reason: unclosed });
    else if (row.cells.some((cell) => cell.trim() !== ''))
      addRow(isCutAt(row, text, names) ? { ...row, isOpen: true } : row, names, { entries, damages });
  }
  if (entries.length === 0 && damages.length === 0)
    throw new DigestError('no papers found: the table has a head row only', {
      cure: 'export the papers again',
      line: 1,
    });
  return { entries, damages };
}

const unclosed = 'a quotation mark that is not closed';

/** Whether the text ends within a row. */
const isCutAt = ({ cells, end }: TableRow, text: string, names: string[]): boolean =>
  end === text.length && cells.length < names.length && !endsLine(text);

function addRow(
  { cells, start, end, isOpen }: TableRow,
  names: string[],
  { entries, damages }: Parsed,
): void {
  const extra = cells.slice(names.length).some((cell) => cell.trim() !== '');
  if (isOpen) damages.push({ start, end, reason: cutOff });
  else if (extra)
    damages.push({ start, end, reason: `a row of ${cells.length} cells; the head row has ${names.length}` });
  else
    entries.push(
      toEntry(
        start,
        end,
        names
          .map((name, at) => [name, cells[at] ?? ''] as [string, string])
          .filter(([, cell]) => cell.trim() !== ''),
      ),
    );
}

/** Web of Science names columns by its tags; its lists of names are divided by semicolons. */
function mappingOf(parsed: Parsed): Mapping {
  const names = new Set(parsed.entries.slice(0, 20).flatMap((entry) => [...entry.names()]));
  if (!['PT', 'TI', 'SO'].every((name) => names.has(name))) return inferMapping(parsed);
  const rows = webOfScienceMapping.rows.map((row) =>
    row.field === 'authors' ? { ...row, divider: 'semicolon' as const } : row,
  );
  return { ...webOfScienceMapping, of: 'Web of Science', rows };
}

/** Whether the first rows hold one that names columns, its cells divided by one of the signs. */
const hasHead =
  (delimiters: string[]) =>
  (text: string): boolean =>
    findStyle(
      text.slice(0, 16_384),
      delimiters.map((delimiter) => ({ delimiter, isQuoted: true })),
    ) !== undefined;

/** Whether a text may be a table: by names that are known, or by its rows, where the file's name says that it is one. */
const mayBeTable =
  (delimiters: string[]) =>
  (text: string): boolean =>
    hasHead(delimiters)(text) || delimiters.some((delimiter) => isEven(text.slice(0, 16_384), delimiter));

export const csv = entryFormat({
  name: 'csv',
  title: 'a table (CSV)',
  signs: [mayBeTable([',', ';']), hasHead([',', ';'])],
  ending: /^csv$/,
  parse: parseTable,
  mapping: mappingOf,
});

export const tsv = entryFormat({
  name: 'tsv',
  title: 'a table (tab-separated)',
  // Prose has commas, but hardly ever tabs.
  signs: [mayBeTable(['\t']), (text) => hasHead(['\t'])(text) || isGrid(text, '\t')],
  ending: /^tsv$/,
  parse: parseTable,
  mapping: mappingOf,
});
