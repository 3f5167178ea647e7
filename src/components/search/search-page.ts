import type { Answer, SearchOptions } from '../../search/client/answer.ts';

import { makeAnswerNotes } from './answer-notes.ts';
import { makeElement } from './make-element.ts';
import { offerTopics } from './offer-topics.ts';
import { readState, writeState, type PageState } from './page-state.ts';
import { makePaperRow } from './paper-row.ts';
import { showSaved } from './show-saved.ts';
import { useSearch } from './use-search.ts';

/** Rows that are shown at first, and with every wish for more. */
const step = 20;

/** Runs the search page: what its address asks for is shown, what is typed goes into the address. */
export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('form.search-page')!;
  const base = form.dataset['base']!;
  const search = useSearch(base, form.dataset['library']!);
  const list = document.querySelector<HTMLElement>('.search-results')!;
  const status = document.querySelector<HTMLElement>('.search-status')!;
  const notes = document.querySelector<HTMLElement>('.search-notes')!;
  const more = document.querySelector<HTMLButtonElement>('button.search-more')!;
  const refreshSaved = showSaved(document.querySelector('.saved-searches')!, () => location.search);
  let turn = 0;
  let shown = step;
  let papers: Answer['papers'] = [];
  let terms: string[] = [];

  const showRows = (from: number) => {
    const rows = papers.slice(from, shown).map((paper) => makeResult(paper, terms));
    if (from === 0) list.replaceChildren(...rows);
    else list.append(...rows);
    more.hidden = papers.length <= shown;
  };
  const show = (answer: Answer, state: PageState) => {
    papers = answer.papers;
    terms = answer.words.flatMap(({ typed, alternatives }) => [typed, ...alternatives]);
    list.setAttribute('aria-busy', String(answer.stage === 'titles'));
    const told = makeAnswerNotes(answer, state.q, () => void run(true));
    if (status.textContent !== told.status) status.textContent = told.status;
    notes.replaceChildren(...told.changes);
    showRows(0);
  };
  const run = async (literal = false) => {
    const mine = ++turn;
    const state = readState(location.search);
    refreshSaved();
    const typed = [state.q, state.topic && `topic:${state.topic}`].filter(Boolean).join(' ');
    if (!typed) return void [list, notes, status].forEach((element) => element.replaceChildren());
    list.setAttribute('aria-busy', 'true');
    const options: SearchOptions = { literal, sort: toSort(state.sort) };
    try {
      await search.search(typed, options, (answer) => mine === turn && show(answer, state));
      if (mine === turn && papers.length === 0) notes.append(...(await offerTopics(base)));
    } catch {
      if (mine === turn) status.textContent = 'The search could not be loaded. Reload the page to try again.';
    }
  };
  const fillForm = (state: PageState) => {
    for (const [name, value] of Object.entries(state)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  };
  const toAddress = (fresh: boolean) => {
    const values = new FormData(form);
    const next = writeState(
      readState(`?${new URLSearchParams(values as unknown as Record<string, string>)}`),
    );
    if (next === location.search) return;
    shown = step;
    if (fresh) history.pushState({}, '', next);
    else history.replaceState({}, '', next);
    void run();
  };
  const replay = async () => {
    const kept = (history.state ?? {}) as { shown?: number; top?: number };
    shown = kept.shown ?? step;
    fillForm(readState(location.search));
    await run();
    if (kept.top) scrollTo(0, kept.top);
  };
  let started = false;
  form.addEventListener('input', () => {
    toAddress(!started);
    started = true;
  });
  form.addEventListener('change', () => (started = false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    toAddress(true);
    started = false;
  });
  form.addEventListener('focusin', () => search.prepare(), { once: true });
  more.addEventListener('click', () => {
    const from = shown;
    shown += step;
    showRows(from);
    list.children[from]?.querySelector('a')?.focus();
  });
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => history.replaceState({ shown, top: scrollY }, ''));
  addEventListener('popstate', () => void replay());
  void replay();
}

function makeResult(paper: Answer['papers'][number], terms: string[]): HTMLElement {
  const row = makePaperRow(paper);
  const link = makeElement('a', { href: row.address() ?? '#' }, row.title);
  const item = makeElement('li', {}, link, row.reason);
  row.fill(terms).then(
    () => link.setAttribute('href', row.address()!),
    () => undefined,
  );
  return item;
}

function toSort(sort: string): SearchOptions['sort'] {
  return sort === 'title' || sort === 'digest' || sort === 'claims' ? sort : undefined;
}
