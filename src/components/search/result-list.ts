import type { Answer, FoundPaper } from '../../search/client/answer.ts';
import { makeElement } from './make-element.ts';
import { makePaperRow } from './paper-row.ts';
import { termsOf } from './terms-of.ts';

/** Rows that are shown at first, and with every wish for more. */
const step = 20;

/** The results of the search page, some of them shown. */
export interface ResultList {
  /** Puts an answer's papers in place of those before. */
  show(answer: Answer): void;
  /** How many rows an answer shows at most; without a number as many as at first. */
  limit(rows?: number): void;
  /** The limit now. */
  shown(): number;
  isEmpty(): boolean;
  /** Comes when the rows shown have their texts, and so their heights. */
  filled(): Promise<unknown>;
}

/** Fills a list with results, and shows more when a reader presses the button. */
export function makeResultList(list: HTMLElement, more: HTMLButtonElement): ResultList {
  let papers: FoundPaper[] = [];
  let terms: string[] = [];
  let shown = step;
  let filling: Promise<unknown> = Promise.resolve();
  const addRows = (from: number) => {
    const rows = papers.slice(from, shown).map((paper) => makeResult(paper, terms));
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
    show(answer) {
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

function makeResult(paper: FoundPaper, terms: string[]): { element: HTMLElement; filled: Promise<void> } {
  const row = makePaperRow(paper);
  const link = makeElement('a', { href: row.address() ?? '#' }, row.title);
  const filled = row.fill(terms).then(
    () => link.setAttribute('href', row.address()!),
    () => undefined,
  );
  return { element: makeElement('li', {}, link, row.reason), filled };
}
