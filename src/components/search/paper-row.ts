import type { FoundPaper } from '../../search/client/answer.ts';
import { pickReason } from '../../search/rank/pick-reason.ts';
import { textFragment } from '../../search/rank/text-fragment.ts';
import { makeElement } from './make-element.ts';

/** A row of search results. */
export interface PaperRow {
  title: HTMLElement;
  /** Authors, venue and date; empty if unknown. */
  byline: HTMLElement;
  /** Excerpt that shows the match; empty until the paper's text is loaded. */
  reason: HTMLElement;
  /** URL of the paper; undefined until it is known. */
  address(): string | undefined;
  /** Loads the paper's text, then fills in title, URL and excerpt. */
  fill(terms: string[]): Promise<void>;
}

/** Creates a paper's row: with its title if the title list has it, and with the excerpt once `fill` has loaded it. */
export function makePaperRow(paper: FoundPaper): PaperRow {
  const title = makeElement('span', { class: 'found-title', dir: 'auto' }, paper.listed?.title ?? '…');
  const byline = makeElement('span', { class: 'found-byline', dir: 'auto' }, paper.listed?.byline ?? '');
  const reason = makeElement('span', { class: 'found-reason', dir: 'auto' });
  let address = paper.listed?.url;
  return {
    title,
    byline,
    reason,
    address: () => address,
    async fill(terms) {
      const { url, title: own, byline: by, text } = await paper.load();
      const pieces = pickReason(text, terms);
      title.textContent = own;
      byline.textContent = by;
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
    makeElement('span', { class: 'found-missing' }, ' Missing: ', ...words.flatMap((word) => [word, ' '])),
  ];
}
