import type { FoundPaper } from '../../search/client/answer.ts';
import { pickReason } from '../../search/rank/pick-reason.ts';
import { textFragment } from '../../search/rank/text-fragment.ts';
import { makeElement } from './make-element.ts';

/** A row of a list of results: what a reader sees of one paper. */
export interface PaperRow {
  title: HTMLElement;
  /** Why the paper answers; empty until its text is there. */
  reason: HTMLElement;
  /** Where the row leads, as far as known. */
  address(): string | undefined;
  /** Fetches the text and fills in what it tells. */
  fill(terms: string[]): Promise<void>;
}

/** Makes the parts of a paper's row: title at once if the list has it, reason and marks when its text is there. */
export function makePaperRow(paper: FoundPaper): PaperRow {
  const title = makeElement('span', { class: 'found-title', dir: 'auto' }, paper.listed?.title ?? '…');
  const reason = makeElement('span', { class: 'found-reason', dir: 'auto' });
  let address = paper.listed?.url;
  return {
    title,
    reason,
    address: () => address,
    async fill(terms) {
      const { url, title: own, text } = await paper.load();
      const pieces = pickReason(text, terms);
      title.textContent = own;
      address = url + textFragment(pieces);
      reason.replaceChildren(
        ...pieces.map((piece) => (piece.hit ? makeElement('mark', {}, piece.text) : piece.text)),
        ...missingNote(paper.missing),
      );
    },
  };
}

function missingNote(missing: string[]): Node[] {
  if (missing.length === 0) return [];
  const words = missing.map((word) => makeElement('s', {}, word));
  return [
    makeElement('span', { class: 'found-missing' }, ' Without ', ...words.flatMap((word) => [word, ' '])),
  ];
}
