import type { CitationFormat } from './formats.ts';

/** The formats that a browser can write for any papers: from the files beside their pages. */
export type TakenFormat = CitationFormat | 'md';

/**
 * How the files of single papers become one, by ending; for browsers, which the formats themselves would be too large
 * for.
 */
export const mergeFiles: Record<TakenFormat, (files: string[]) => string> = {
  bib: (files) => files.join('\n'),
  ris: (files) => files.join('\r\n'),
  json: (files) => `[\n${files.flatMap(entriesOf).join(',\n')}\n]\n`,
  md: (files) => files.join('\n'),
};

const entriesOf = (file: string): string[] =>
  (JSON.parse(file) as unknown[]).map((entry) => JSON.stringify(entry));
