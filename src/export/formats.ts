import { bibtex } from './formats/bibtex.ts';
import { cslJson } from './formats/csl-json.ts';
import type { ExportFormat } from './formats/export-format.ts';
import { ris } from './formats/ris.ts';

/** The formats of citations, by the ending of their files. */
export const citationFormats = { bib: bibtex, ris, json: cslJson } satisfies Record<string, ExportFormat>;

export type CitationFormat = keyof typeof citationFormats;
