import type { Answer, FoundPaper } from '../../search/client/answer.ts';
import { fillRow } from './fill-row.ts';
import { makeElement } from './make-element.ts';
import { makePaperRow } from './paper-row.ts';
import { termsOf } from './terms-of.ts';

/** Rows shown at first, and added by each press of the button. */
const step = 20;

/** The results of the search page, of which the first are shown. */
export interface ResultList {
  /** Replaces the rows with an answer's papers. Those that begin a group, by their numbers, stand below its heading. */
  show(answer: Answer, headings?: ReadonlyMap<number, string>): void;
  /** Sets the most rows to show; without a number, the initial limit. */
  limit(rows?: number): void;
  /** The current limit. */
  shown(): number;
  isEmpty(): boolean;
  /** Resolves when the visible rows have their texts, and so their final heights. */
  filled(): Promise<unknown>;
}

/** Controls a list of results and the button that shows more. */
export function makeResultList(list: HTMLElement, more: HTMLButtonElement): ResultList {
  let papers: FoundPaper[] = [];
  let terms: string[] = [];
  let groups: ReadonlyMap<number, string> | undefined;
  let shown = step;
  let filling: Promise<unknown> = Promise.resolve();
  const addRows = (from: number) => {
    const rows = papers
      .slice(from, shown)
      .map((paper) => makeResult(paper, terms, groups?.get(paper.number)));
    list.append(...rows.map(({ element }) => element));
    filling = Promise.all(rows.map(({ filled }) => filled));
    more.hidden = papers.length <= shown;
  };
  more.addEventListener('click', () => {
    const from = shown;
    shown += step;
    addRows(from);
    list.children[from]?.querySelector('a')?.focus();
  });
  return {
    show(answer, headings) {
      groups = headings;
      papers = answer.papers;
      terms = termsOf(answer);
      list.setAttribute('aria-busy', String(answer.stage === 'titles'));
      list.replaceChildren();
      addRows(0);
    },
    limit: (rows = step) => (shown = rows),
    shown: () => shown,
    isEmpty: () => papers.length === 0,
    filled: () => filling,
  };
}

function makeResult(
  paper: FoundPaper,
  terms: string[],
  heading?: string,
): { element: HTMLElement; filled: Promise<void> } {
  const row = makePaperRow(paper);
  const link = makeElement('a', { href: paper.listed?.url ?? '#' }, row.title);
  const filled = fillRow(row, link, terms);
  const above = heading === undefined ? [] : [makeElement('h2', { class: 'found-group' }, heading)];
  return { element: makeElement('li', {}, ...above, link, row.byline, row.reason), filled };
}
