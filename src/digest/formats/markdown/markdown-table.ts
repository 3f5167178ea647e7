import { entryFormat } from '../entry-format.ts';
import { parseTables } from './parse-tables.ts';
import { tableMapping, titleNames } from './table-mapping.ts';

/** The head of a table, above its line of hyphens. */
const head = /^([^\n]*\|[^\n]*)\n\|?(?:[ \t]*:?-+:?[ \t]*\|)+[^\n]*\n[^\n]*\|/gm;

/** Markdown files that list papers in tables, as daily lists on GitHub do. */
export const markdownTable = entryFormat({
  name: 'markdown-table',
  title: 'a Markdown table',
  signs: [
    (text) =>
      [...text.matchAll(head)].some(([, row]) =>
        row!.split('|').some((cell) => titleNames.includes(cell.replace(/[*_]/g, '').trim().toLowerCase())),
      ),
  ],
  parse: parseTables,
  mapping: tableMapping,
});
