import type { Answer, FoundPaper } from '../../search/client/answer.ts';
import { keepSelected } from '../../search/rank/keep-selected.ts';
import { loadLater } from './load-later.ts';
import { makeElement } from './make-element.ts';
import { makePaperRow, type PaperRow } from './paper-row.ts';
import { termsOf } from './terms-of.ts';

/** Most rows in the dialog: about a screenful. The search page shows the rest. */
export const mostOptions = 8;

/** The papers found, as the listbox of a combobox: focus stays in the field, which refers to the active row. */
export interface OptionList {
  /** Replaces the rows with an answer's papers; the active row stays active and in its place. */
  show(answer: Answer): void;
  /** Moves to the next or previous row, wrapping around at the ends. */
  move(by: 1 | -1): void;
  /** Deactivates the active row. */
  release(): void;
  /** Follows the link of the active row, in a new tab if Ctrl or ⌘ is held. */
  open(keys: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>): void;
}

interface Option {
  id: number;
  row: PaperRow;
  element: HTMLAnchorElement;
}

/** Controls the listbox of a combobox. */
export function makeOptionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let options: Option[] = [];
  let chosen: Option | undefined;

  const choose = (option: Option | undefined) => {
    chosen?.element.setAttribute('aria-selected', 'false');
    chosen = option;
    if (!option) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', option.element.id);
    option.element.setAttribute('aria-selected', 'true');
    option.element.scrollIntoView({ block: 'nearest' });
  };
  const addOption = (paper: FoundPaper): Option => {
    const option = makeOption(paper);
    option.element.addEventListener('pointermove', () => chosen !== option && choose(option));
    return option;
  };
  // A click must not take the focus from the field, where the arrow keys work.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    show(answer) {
      const place = chosen && { id: chosen.id, place: options.indexOf(chosen) };
      const papers = keepSelected(answer.papers, place, ({ number }) => number).slice(0, mostOptions);
      const before = new Map(options.map((option) => [option.id, option]));
      options = papers.map(addOption);
      for (const option of options) {
        option.row.reason.replaceChildren(...(before.get(option.id)?.row.reason.childNodes ?? []));
        if (answer.stage === 'full') void fillOption(option, termsOf(answer));
      }
      list.replaceChildren(...options.map(({ element }) => element));
      list.setAttribute('aria-busy', String(answer.stage === 'titles'));
      input.setAttribute('aria-expanded', String(options.length > 0));
      choose(place && options.find(({ id }) => id === place.id));
    },
    move(by) {
      const from = chosen ? options.indexOf(chosen) : by > 0 ? -1 : options.length;
      choose(options[(from + by + options.length) % options.length]);
    },
    release: () => choose(undefined),
    open({ ctrlKey, metaKey }) {
      const link = chosen?.element;
      if (!link?.href) return;
      if (ctrlKey || metaKey) window.open(link.href);
      else link.click();
    },
  };
}

/** A row is a link, so that it can be opened in a new tab, copied and dragged. */
function makeOption(paper: FoundPaper): Option {
  const row = makePaperRow(paper);
  const attributes = {
    role: 'option',
    id: `found-${paper.number}`,
    tabindex: '-1',
    'aria-selected': 'false',
  };
  const element = makeElement('a', attributes, row.title, row.byline, row.reason);
  if (paper.listed) element.href = paper.listed.url;
  return { id: paper.number, row, element };
}

async function fillOption({ row, element }: Option, terms: string[]): Promise<void> {
  const { fillRow } = await loadLater();
  await fillRow(row, element, terms);
}
