import { detectByBytes } from '../by-bytes.ts';
import type { Format } from '../format.ts';

/** "%PDF-". */
const bytes = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Typeset documents, by their text layer. */
export const pdf: Format = {
  name: 'pdf',
  detect: (sample) => detectByBytes({ title: 'a PDF', bytes }, sample),
  read: async (own, options) => (await import('./read-pdf.ts')).readPdf(own, options),
};
