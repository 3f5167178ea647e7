import { entryFormat } from '../entry-format.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import { fieldNames, plainName } from '../../entries/field-names.ts';
import { isTitleName, parseTables } from './parse-tables.ts';

/** The head of a table, above its line of hyphens. */
const head = /^([^\n]*\|[^\n]*)\n\|?(?:[ \t]*:?-+:?[ \t]*\|)+[^\n]*\n[^\n]*\|/gm;

/** Names of columns that tables of papers have, of fields and of what stands beside them. */
const known = new Set([...Object.values(fieldNames).flat(), 'links', 'code', 'comments', 'keywords']);

/** Whether one cell names the titles, and another a further field of papers. */
const isHead = (cells: string[]): boolean =>
  cells.some(isTitleName) && cells.filter((cell) => known.has(plainName(cell))).length > 1;

/** Markdown files that list papers in tables, as daily lists on GitHub do. */
export const markdownTable = entryFormat({
  name: 'markdown-table',
  title: 'a Markdown table',
  signs: [(text) => [...text.matchAll(head)].some(([, row]) => isHead(row!.split('|')))],
  parse: parseTables,
  mapping: inferMapping,
});
