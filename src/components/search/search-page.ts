import { noAnswer, type Answer, type SearchOptions } from '../../search/client/answer.ts';
import { completeField, type Completion } from '../../search/client/complete-field.ts';
import { groupPapers } from '../../search/client/group-papers.ts';
import { makeAnswerNotes } from './answer-notes.ts';
import { keepOnBack } from './keep-on-back.ts';
import { labelOf, loadLabels, type Labels } from './labels.ts';
import { makeElement } from './make-element.ts';
import { fillForm, readForm, readState, writeState, type PageState } from './page-state.ts';
import { offerTopics } from './offer-topics.ts';
import { makeResultList, type ResultList } from './result-list.ts';
import { showFacets } from './show-facets.ts';
import { showSaved } from './show-saved.ts';
import { unreachable } from './unreachable.ts';
import type { FirstList } from './use-search.ts';
import { useWholeSearch } from './use-whole-search.ts';

/** What a history entry stores about the page besides its URL. */
interface ScrollPlace {
  /** Number of rows shown. */
  shown?: number;
  /** Scroll position in pixels. */
  top?: number;
}

/** Runs the search page: shows the results for its URL, and puts what is typed into the URL. */
export function startSearchPage(firstList: FirstList): void {
  const find = <Found extends Element>(selector: string) => document.querySelector<Found>(selector)!;
  const form = find<HTMLFormElement>('form.search-page');
  const status = find('.search-page-status');
  const notes = find('.search-page-notes');
  const facets = find<HTMLDetailsElement>('.search-facets');
  const base = form.dataset['base']!;
  const search = useWholeSearch(base, firstList);
  const results = makeResultList(find('.search-results'), find('button.search-page-more'));
  const refreshSaved = showSaved(find('.saved-searches'), base, () => location.search);
  let turn = 0;

  const show = (answer: Answer, state: PageState, { completions, labels, topics }: Loaded) => {
    const { q } = state;
    showRows(results, answer, labels, topics);
    const described = makeAnswerNotes(
      answer,
      { typed: q, completions, labels },
      {
        literally: () => void run(true),
        instead(query) {
          fillForm(form, { ...readForm(form), q: query });
          form.requestSubmit();
        },
      },
    );
    if (status.textContent !== described.status) status.textContent = described.status;
    notes.replaceChildren(...described.changes);
    if (answer.stage === 'titles') return;
    if (answer.papers.length > 0) notes.append(linkToMap(base, toQuery(state)));
    const found = { query: q, numbers: answer.numbers, labels };
    const addressOf = (query: string) => writeState({ ...state, q: query });
    void showFacets(facets, search, found, addressOf).catch(() => (facets.hidden = true));
  };
  const run = async (literal = false) => {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    const state = readState(location.search);
    refreshSaved();
    const typed = toQuery(state);
    if (!typed) {
      results.show(noAnswer);
      facets.hidden = true;
      return [notes, status].forEach((element) => element.replaceChildren());
    }
    try {
      const options: SearchOptions = { literal, sort: toSort(state.sort) };
      const [completions, labels, topics] = await Promise.all([
        completeField(state.q, search.facet),
        loadLabels(base),
        state.sort === 'topic' ? search.facet('topic') : undefined,
      ]);
      const loaded = { completions, labels, topics };
      await search.search(typed, options, (answer) => isCurrent() && show(answer, state, loaded));
      if (!isCurrent() || !results.isEmpty()) return;
      const offered = await offerTopics(base);
      if (isCurrent()) notes.append(...offered);
    } catch {
      if (isCurrent()) status.textContent = unreachable;
    }
  };
  const replay = async () => {
    const { shown, top } = (history.state ?? {}) as ScrollPlace;
    results.limit(shown);
    fillForm(form, readState(location.search));
    await run();
    await results.filled();
    if (top) scrollTo(0, top);
  };
  watchForm(form, () => {
    results.limit();
    void run();
  });
  form.addEventListener('focusin', () => search.prepare(), { once: true });
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    const place: ScrollPlace = { shown: results.shown(), top: scrollY };
    history.replaceState(place, '');
  });
  addEventListener('popstate', () => void replay());
  const field = find<HTMLInputElement>('input[data-search-page]');
  keepOnBack(field);
  if (field.value === '') return void replay();
  // Typed before this script was loaded: takes precedence over the URL.
  fillForm(form, { ...readState(location.search), q: field.value });
  form.requestSubmit();
}

/** What an answer is shown with. */
interface Loaded {
  completions: Completion[];
  labels: Labels;
  /** The papers of each topic, if results are grouped by them. */
  topics: Record<string, string> | undefined;
}

function showRows(results: ResultList, answer: Answer, labels: Labels, topics: Loaded['topics']): void {
  if (!topics || Object.keys(topics).length === 0) return results.show(answer);
  const groups = groupPapers(answer.papers, topics);
  const headings = groups.map(({ value, papers }): [number, string] => {
    const name = value === undefined ? 'No topic' : labelOf(labels, 'topic', value);
    return [papers[0]!.number, `${name} (${papers.length})`];
  });
  results.show({ ...answer, papers: groups.flatMap(({ papers }) => papers) }, new Map(headings));
}

/** The query of a state, with its topic as a field. */
const toQuery = ({ q, topic }: PageState): string => [q, topic && `topic:${topic}`].filter(Boolean).join(' ');

const linkToMap = (base: string, query: string): HTMLElement => {
  const href = `${base}map/?q=${encodeURIComponent(query)}`;
  return makeElement('p', {}, makeElement('a', { href }, 'Show these papers on the map'));
};

/**
 * Keeps the URL in step with the form. The first letter of a new query adds a history entry; the letters after it
 * replace that entry, until the query is submitted or the field is left.
 */
function watchForm(form: HTMLFormElement, onChange: () => void): void {
  let isTyping = false;
  const toAddress = (keepEntry: boolean) => {
    const next = writeState(readForm(form));
    if (next === location.search) return;
    if (keepEntry) history.replaceState({}, '', next);
    else history.pushState({}, '', next);
    onChange();
  };
  form.addEventListener('input', () => {
    toAddress(isTyping);
    isTyping = true;
  });
  form.addEventListener('change', () => (isTyping = false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    toAddress(false);
    isTyping = false;
  });
}

function toSort(sort: string): SearchOptions['sort'] {
  return sort === 'title' || sort === 'digest' || sort === 'date' || sort === 'claims' ? sort : undefined;
}
