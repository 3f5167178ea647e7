import type { Report } from '../paper/report.ts';
import { toSentence } from '../text/to-sentence.ts';

/** A warning about a digest as one line of whole sentences: `Line 95: No abstract for “Lens”. Add it to the digest.` */
export function warningLine({ line, reason, note }: Report['messages'][number]): string {
  const sentences = [reason, note ?? ''].map(toSentence).filter(Boolean).join(' ');
  return line === undefined ? sentences : `Line ${line}: ${sentences}`;
}
