import type { Answer, FoundPaper } from '../../search/client/answer.ts';
import { keepSelected } from '../../search/rank/keep-selected.ts';
import { makeAnswerNotes } from './answer-notes.ts';
import styles from './dialog.css?inline';
import { makeDialogParts, type DialogParts } from './dialog-parts.ts';
import { makeElement } from './make-element.ts';
import { offerTopics } from './offer-topics.ts';
import { makePaperRow, type PaperRow } from './paper-row.ts';
import { useSearch } from './use-search.ts';

/** Rows of the dialog: about a screen; the rest is on the search page. */
const most = 8;

interface Option extends PaperRow {
  id: string;
  element: HTMLElement;
}

let openNow: ((from: HTMLInputElement) => void) | undefined;

/** Opens the search dialog, with what was already typed into a field of the page. */
export function openDialog(base: string, tag: string, from: HTMLInputElement): void {
  openNow ??= makeDialog(base, tag);
  openNow(from);
}

/** Makes the dialog: a combobox over a list of papers, by the pattern of the ARIA Authoring Practices Guide. */
function makeDialog(base: string, tag: string): (from: HTMLInputElement) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const search = useSearch(base, tag);
  const parts = makeDialogParts();
  const { dialog, input, list, status, notes, more } = parts;
  let options: Option[] = [];
  let selected: Option | undefined;
  let turn = 0;

  const select = (option: Option | undefined) => {
    selected?.element.setAttribute('aria-selected', 'false');
    selected = option;
    option?.element.setAttribute('aria-selected', 'true');
    option?.element.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.element.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const go = (option: Option, elsewhere: boolean) => {
    const address = option.address();
    if (!address) return;
    if (elsewhere) window.open(address);
    else location.href = address;
  };
  const makeOption = (paper: FoundPaper): Option => {
    const row = makePaperRow(paper);
    const element = makeElement(
      'li',
      { role: 'option', id: `found-${paper.id}`, 'aria-selected': 'false' },
      row.title,
      row.reason,
    );
    const option = { ...row, id: paper.id, element };
    element.addEventListener('click', (event) => go(option, event.ctrlKey || event.metaKey));
    element.addEventListener('pointermove', () => selected !== option && select(option));
    return option;
  };
  const show = (answer: Answer, typed: string) => {
    const known = new Map(options.map((option) => [option.id, option]));
    const place = selected ? options.indexOf(selected) : -1;
    const next = answer.papers.map((paper) => ({ paper, id: paper.id }));
    const ordered = keepSelected(next, selected && { id: selected.id, place }, ({ id }) => id).slice(0, most);
    const stays = ordered.some(({ id }) => id === selected?.id);
    const terms = answer.words.flatMap(({ typed: word, alternatives }) => [word, ...alternatives]);
    options = ordered.map(({ paper, id }) => {
      const option = makeOption(paper);
      const before = known.get(id);
      if (before) option.reason.replaceChildren(...before.reason.childNodes);
      if (answer.stage === 'full') option.fill(terms).catch(() => undefined);
      return option;
    });
    const again = stays ? options.find(({ id }) => id === selected?.id) : undefined;
    list.replaceChildren(...options.map(({ element }) => element));
    select(again);
    input.setAttribute('aria-expanded', String(options.length > 0));
    const told = makeAnswerNotes(answer, typed, () => void run(true));
    status.textContent = told.status;
    notes.replaceChildren(...told.changes);
    more.hidden = answer.papers.length <= most;
    more.href = `${base}search/?q=${encodeURIComponent(typed)}`;
    more.textContent = `All ${answer.papers.length} papers`;
    list.setAttribute('aria-busy', String(answer.stage === 'titles'));
  };
  const clear = () => {
    options = [];
    select(undefined);
    list.replaceChildren();
    notes.replaceChildren();
    status.textContent = '';
    more.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const run = async (literal = false) => {
    const mine = ++turn;
    const typed = input.value.trim();
    if (!typed) return clear();
    try {
      await search.search(typed, { literal }, (answer) => {
        if (mine === turn) show(answer, typed);
      });
      if (mine === turn && options.length === 0) notes.append(...(await offerTopics(base)));
    } catch {
      if (mine === turn) status.textContent = 'The search could not be loaded. Reload the page to try again.';
    }
  };
  watchKeys(parts, {
    move: (by) => {
      const from = selected ? options.indexOf(selected) : by > 0 ? -1 : options.length;
      select(options[(from + by + options.length) % options.length]);
    },
    enter: (elsewhere) => {
      if (selected) go(selected, elsewhere);
      else if (input.value.trim())
        location.href = `${base}search/?q=${encodeURIComponent(input.value.trim())}`;
    },
  });
  input.addEventListener('input', () => {
    select(undefined);
    void run();
  });
  return (from) => {
    if (dialog.open) return input.select();
    if (from.value) input.value = from.value;
    from.value = '';
    search.prepare();
    dialog.showModal();
    input.select();
    void run();
  };
}

interface Moves {
  move(by: 1 | -1): void;
  enter(elsewhere: boolean): void;
}

function watchKeys({ dialog, input }: DialogParts, { move, enter }: Moves): void {
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') enter(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
