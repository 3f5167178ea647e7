import { noAnswer, type Answer } from '../../search/client/answer.ts';
import { makeAnswerNotes, unreachable } from './answer-notes.ts';
import styles from './dialog.css?inline';
import { makeDialogParts, type DialogParts } from './dialog-parts.ts';
import { keepOnBack } from './keep-on-back.ts';
import { offerTopics } from './offer-topics.ts';
import { makeOptionList, mostOptions, type OptionList } from './option-list.ts';
import { useSearch } from './use-search.ts';

type Open = (from: HTMLInputElement, returnTo: HTMLElement) => void;

let openNow: Open | undefined;

/**
 * Opens the search dialog, with what was already typed into a field of the page.
 *
 * @param returnTo What has the focus again when the dialog is closed; the page's body for nothing.
 */
export function openDialog(base: string, tag: string, from: HTMLInputElement, returnTo: HTMLElement): void {
  openNow ??= makeDialog(base, tag);
  openNow(from, returnTo);
}

/** Makes the dialog: a combobox over a list of papers, by the pattern of the ARIA Authoring Practices Guide. */
function makeDialog(base: string, tag: string): Open {
  addStyles();
  const search = useSearch(base, tag);
  const parts = makeDialogParts();
  const { dialog, input, list, status, notes } = parts;
  const options = makeOptionList(input, list);
  const pageOf = (typed: string) => `${base}search/?q=${encodeURIComponent(typed)}`;
  let turn = 0;

  const show = (answer: Answer, typed: string) => {
    options.show(answer);
    const told = makeAnswerNotes(answer, typed, () => void run(true));
    status.textContent = told.status;
    notes.replaceChildren(...told.changes);
    showMore(parts.more, answer, pageOf(typed));
  };
  const clear = () => {
    options.show(noAnswer);
    status.textContent = '';
    notes.replaceChildren();
    parts.more.hidden = true;
  };
  const run = async (literal = false) => {
    const mine = ++turn;
    const typed = input.value.trim();
    const isCurrent = () => mine === turn;
    if (!typed) return clear();
    try {
      await search.search(typed, { literal }, (answer) => isCurrent() && show(answer, typed));
      if (!isCurrent() || list.childElementCount > 0) return;
      const topics = await offerTopics(base);
      if (isCurrent()) notes.append(...topics);
    } catch {
      if (isCurrent()) status.textContent = unreachable;
    }
  };
  watchKeys(parts, options, pageOf);
  input.addEventListener('input', () => {
    options.release();
    void run();
  });
  keepOnBack(input);
  return (from, returnTo) => {
    const { value, selectionStart, selectionEnd } = from;
    if (value) input.value = value;
    from.value = '';
    search.prepare();
    if (returnTo !== from) from.blur();
    returnTo.focus({ preventScroll: true });
    dialog.showModal();
    // Whoever is in the middle of a query goes on there; whoever comes back to one may type over it.
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
  pageOf: (typed: string) => string,
): void {
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => options.move(1),
    ArrowUp: () => options.move(-1),
    Enter(event) {
      const typed = input.value.trim();
      if (input.hasAttribute('aria-activedescendant')) options.open(event);
      else if (typed) location.href = pageOf(typed);
    },
    /** Left to the browser, the first press would empty the field and only the second close the dialog. */
    Escape: () => dialog.close(),
  };
  input.addEventListener('keydown', (event) => {
    if (isOfInputMethod(event) || !Object.hasOwn(keys, event.key)) return;
    keys[event.key]!(event);
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || leadsHere(event)) dialog.close();
  });
}

/** Keys that choose or end a word of an input method; WebKit tells the last of them by its code alone. */
const isOfInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

/** Whether a click follows a link to the page that the dialog covers. */
function leadsHere({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = (target as Element).closest('a');
  return link?.pathname === location.pathname && !(ctrlKey || metaKey || shiftKey);
}
