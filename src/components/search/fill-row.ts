import { pickReason } from '../../search/rank/pick-reason.ts';
import { textFragment } from '../../search/rank/text-fragment.ts';
import { makeElement } from './make-element.ts';
import type { PaperRow } from './paper-row.ts';

/**
 * Loads a paper's text, then fills in the title of its row, the link and the excerpt that shows the match; without the text,
 * the row stays as it is.
 *
 * @param link Links the row to the paper.
 * @param terms Words to mark.
 */
export async function fillRow(row: PaperRow, link: HTMLAnchorElement, terms: string[]): Promise<void> {
  const loaded = await row.paper.load().catch(() => undefined);
  if (!loaded) return;
  const pieces = pickReason(loaded.text, terms);
  row.title.textContent = loaded.title;
  row.byline.textContent = loaded.byline;
  row.reason.replaceChildren(
    ...pieces.map((piece) => (piece.hit ? makeElement('mark', {}, piece.text) : piece.text)),
    ...missingNote(row.paper.missing),
  );
  link.href = loaded.url + textFragment(pieces);
}

function missingNote(missing: string[]): Node[] {
  if (missing.length === 0) return [];
  const words = missing.map((word) => makeElement('s', {}, word));
  return [
    makeElement('span', { class: 'found-missing' }, ' Missing: ', ...words.flatMap((word) => [word, ' '])),
  ];
}
