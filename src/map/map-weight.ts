import { summaryLine } from '../library/summary-line.ts';
import type { LibraryPaper } from '../library/types.ts';

/** The marks, places and names of a point, without its texts. */
const pointWeight = 150;

/** About the bytes of HTML of a paper's row in the list below the map. */
export const rowWeight = 400;

/**
 * About the bytes of HTML that a paper takes on the map: its slug names the point and its link.
 *
 * @param labels topic id to label
 */
export function mapWeight(paper: LibraryPaper, labels: Map<string, string>): number {
  const texts = paper.title.text + summaryLine(paper, labels);
  return pointWeight + 2 * paper.slug.length + Buffer.byteLength(texts);
}
