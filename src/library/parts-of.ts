import type { Report } from '../paper/report.ts';

/** A part of a digest in its own order: a paper, page text round the papers, or text that found no place. */
export interface DigestPart {
  /** `record`, `aside` (a line of a record that is on no page), `reject`, or what the splitter took the furniture for. */
  kind: string;
  line: number;
  text: string;
  /** Of records only, else empty. */
  slug: string;
}

/** A digest in its own order. */
export function partsOf({ records, furniture, rejects }: Report): DigestPart[] {
  return [
    ...records.map(({ line, title, slug }) => ({ kind: 'record', line, text: title, slug })),
    ...records.flatMap(({ aside = [] }) => aside.map((part) => ({ kind: 'aside', slug: '', ...part }))),
    ...furniture.map(({ kind, line, text }) => ({ kind, line, text, slug: '' })),
    ...rejects.map(({ line, text }) => ({ kind: 'reject', line, text, slug: '' })),
  ].sort((a, b) => a.line - b.line);
}
