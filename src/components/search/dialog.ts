import { noAnswer, type Answer } from '../../search/client/answer.ts';
import type { TypedQuery } from './answer-notes.ts';
import styles from './dialog.css?inline';
import { makeDialogParts, type DialogParts } from './dialog-parts.ts';
import { keepOnBack } from './keep-on-back.ts';
import { loadLater } from './load-later.ts';
import { makeOptionList, mostOptions, type OptionList } from './option-list.ts';
import { rememberSearch } from './recent-searches.ts';
import { unreachable } from './unreachable.ts';
import type { FirstList } from './use-search.ts';

type Open = (from: HTMLInputElement, returnTo: HTMLElement) => void;

let openNow: Open | undefined;

/** The site whose papers are searched. */
export interface SearchedSite {
  /** Its base path, with a trailing slash. */
  base: string;
  firstList: FirstList;
}

/**
 * Opens the search dialog with the text that was typed into a field of the page.
 *
 * @param returnTo Element that gets the focus back when the dialog closes; `document.body` for none.
 */
export function openDialog(site: SearchedSite, from: HTMLInputElement, returnTo: HTMLElement): void {
  openNow ??= makeDialog(site);
  openNow(from, returnTo);
}

/** Creates the dialog: a combobox with a list of papers, following the ARIA Authoring Practices Guide. */
function makeDialog({ base, firstList }: SearchedSite): Open {
  addStyles();
  // The dialog opens, and takes what is typed, while the search is still on its way.
  const loadSearch = async () => {
    const { useSearch } = await import('./use-search.ts');
    return useSearch(base, async () => (await loadLater()).answerFully, firstList);
  };
  const parts = makeDialogParts();
  const { dialog, input, list, status, notes } = parts;
  const options = makeOptionList(input, list);
  const pageOf = (typed: string) => `${base}search/?q=${encodeURIComponent(typed)}`;
  let turn = 0;

  const describe = async (answer: Answer, query: TypedQuery) => {
    const { makeAnswerNotes } = await loadLater();
    const described = makeAnswerNotes(answer, query, {
      literally: () => void run(true),
      instead: ask,
    });
    status.textContent = described.status;
    notes.replaceChildren(...described.changes);
  };
  /** Only a query with a field, which has a colon, needs values and labels. */
  const readTyped = async (typed: string): Promise<TypedQuery> => {
    if (!typed.includes(':')) return { typed, completions: [], labels: {} };
    const [{ completeField, loadLabels }, { facet }] = await Promise.all([loadLater(), loadSearch()]);
    const [completions, labels] = await Promise.all([completeField(typed, facet), loadLabels(base)]);
    return { typed, completions, labels };
  };
  const ask = (query: string) => {
    input.value = query;
    input.focus();
    void run();
  };
  const clear = async (isCurrent: () => boolean) => {
    options.show(noAnswer);
    status.textContent = '';
    notes.replaceChildren();
    parts.more.hidden = true;
    const [{ showFirstSight }, search] = await Promise.all([loadLater(), loadSearch()]);
    if (isCurrent()) notes.replaceChildren(...showFirstSight(base, search.fields(), ask));
  };
  const run = async (literal = false) => {
    const mine = ++turn;
    const typed = input.value.trim();
    const isCurrent = () => mine === turn;
    let whole = noAnswer;
    try {
      if (!typed) return await clear(isCurrent);
      const query = await readTyped(typed);
      const { search } = await loadSearch();
      await search(typed, { literal }, (answer) => {
        if (!isCurrent()) return;
        whole = answer;
        options.show(answer);
        showMore(parts.more, answer, pageOf(typed));
      });
      if (!isCurrent()) return;
      await describe(whole, query);
      if (list.childElementCount > 0 || query.completions.length > 0) return;
      const topics = await (await loadLater()).offerTopics(base);
      if (isCurrent()) notes.append(...topics);
    } catch {
      if (isCurrent()) status.textContent = unreachable;
    }
  };
  // At once: the page is about to be left.
  const remember = () => rememberSearch(base, input.value.trim());
  dialog.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) remember();
  });
  const leave = (typed: string) => {
    remember();
    location.href = pageOf(typed);
  };
  watchKeys(parts, options, leave);
  input.addEventListener('input', () => {
    options.release();
    void run();
  });
  keepOnBack(input);
  return (from, returnTo) => {
    const { value, selectionStart, selectionEnd } = from;
    if (value) input.value = value;
    from.value = '';
    void loadSearch().then(
      ({ prepare }) => prepare(),
      () => undefined,
    );
    if (returnTo !== from) from.blur();
    returnTo.focus({ preventScroll: true });
    dialog.showModal();
    // A query in progress keeps its caret; an earlier query is selected, to be typed over.
    if (value) input.setSelectionRange(selectionStart, selectionEnd);
    else input.select();
    void run();
  };
}

function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

function showMore(more: HTMLAnchorElement, { papers }: Answer, address: string): void {
  more.hidden = papers.length <= mostOptions;
  more.href = address;
  more.textContent = `All ${papers.length} papers`;
}

function watchKeys(
  { dialog, input }: DialogParts,
  options: OptionList,
  leave: (typed: string) => void,
): void {
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => options.move(1),
    ArrowUp: () => options.move(-1),
    Enter(event) {
      const typed = input.value.trim();
      if (input.hasAttribute('aria-activedescendant')) options.open(event);
      else if (typed) leave(typed);
    },
    /** By default, the first press would clear the field and only the second close the dialog. */
    Escape: () => dialog.close(),
  };
  input.addEventListener('keydown', (event) => {
    if (isComposition(event) || !Object.hasOwn(keys, event.key)) return;
    keys[event.key]!(event);
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || leadsToThisPage(event)) dialog.close();
  });
}

/** Whether a key is part of input method composition; WebKit marks the last one by its key code alone. */
const isComposition = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

/** Whether a click follows a link to the page behind the dialog. */
function leadsToThisPage({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = (target as Element).closest('a');
  return link?.pathname === location.pathname && !(ctrlKey || metaKey || shiftKey);
}
