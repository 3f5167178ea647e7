import type { Report } from '../paper/report.ts';

/** A part of a digest: the title of a paper, or a line that belongs to no paper or is not on its page. */
export interface DigestPart {
  /** What the line is if it is not a title; empty for titles. */
  note: string;
  line: number;
  text: string;
  /** The paper's, for titles; otherwise empty. */
  slug: string;
}

/** The parts of a digest in their original order. */
export function partsOf({ records, boilerplate, rejects }: Report): DigestPart[] {
  return [
    ...records.map(({ line, title, slug }) => ({ note: '', line, text: title, slug })),
    ...records.flatMap(({ aside = [] }) =>
      aside.map((part) => ({ note: 'not shown on the page', slug: '', ...part })),
    ),
    ...boilerplate.map(({ kind, line, text }) => ({ note: kind, line, text, slug: '' })),
    ...rejects.map(({ line, text }) => ({ note: 'not assigned to any paper', line, text, slug: '' })),
  ].sort((a, b) => a.line - b.line);
}
