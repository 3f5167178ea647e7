import type { FoundPaper } from '../../search/client/answer.ts';
import { makeElement } from './make-element.ts';

/** A row of search results. */
export interface PaperRow {
  paper: FoundPaper;
  title: HTMLElement;
  /** Authors, venue and date; empty if unknown. */
  byline: HTMLElement;
  /** Excerpt that shows the match; empty until `fillRow` has loaded the paper's text. */
  reason: HTMLElement;
}

/** Creates a paper's row, with its title if the title list has it. */
export function makePaperRow(paper: FoundPaper): PaperRow {
  const title = makeElement('span', { class: 'found-title', dir: 'auto' }, paper.listed?.title ?? '…');
  const byline = makeElement('span', { class: 'found-byline', dir: 'auto' }, paper.listed?.byline ?? '');
  return { paper, title, byline, reason: makeElement('span', { class: 'found-reason', dir: 'auto' }) };
}
