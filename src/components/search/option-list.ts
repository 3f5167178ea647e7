import type { Answer, FoundPaper } from '../../search/client/answer.ts';
import { keepSelected } from '../../search/rank/keep-selected.ts';
import { makeElement } from './make-element.ts';
import { makePaperRow, type PaperRow } from './paper-row.ts';
import { termsOf } from './terms-of.ts';

/** Rows of the dialog: about a screen; the rest is on the search page. */
export const mostOptions = 8;

/** The papers found, as the listbox of a combobox: focus stays in the field, which names the chosen row. */
export interface OptionList {
  /** Puts an answer's papers in place of those shown; the chosen row stays chosen and in its place. */
  show(answer: Answer): void;
  /** Chooses the next row or the one before, round the ends. */
  move(by: 1 | -1): void;
  /** Chooses none. */
  release(): void;
  /** Follows the chosen row's link, in a tab of its own if the reader asks for that as for any link. */
  open(keys: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>): void;
}

interface Option {
  id: string;
  row: PaperRow;
  element: HTMLAnchorElement;
}

/** Fills the listbox of a combobox. */
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
  // A click must not take the focus out of the field: arrow keys go on from there.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    show(answer) {
      const place = chosen && { id: chosen.id, place: options.indexOf(chosen) };
      const papers = keepSelected(answer.papers, place, ({ id }) => id).slice(0, mostOptions);
      const before = new Map(options.map((option) => [option.id, option]));
      options = papers.map(addOption);
      for (const option of options) {
        option.row.reason.replaceChildren(...(before.get(option.id)?.row.reason.childNodes ?? []));
        if (answer.stage === 'full') void fillOption(option, answer);
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
      if (ctrlKey || metaKey) window.open(chosen?.element.href);
      else chosen?.element.click();
    },
  };
}

/** A row is a link, which can be opened in a tab of its own, copied and dragged. */
function makeOption(paper: FoundPaper): Option {
  const row = makePaperRow(paper);
  const attributes = { role: 'option', id: `found-${paper.id}`, tabindex: '-1', 'aria-selected': 'false' };
  const element = makeElement('a', attributes, row.title, row.reason);
  setAddress(element, row);
  return { id: paper.id, row, element };
}

async function fillOption({ row, element }: Option, answer: Answer): Promise<void> {
  await row.fill(termsOf(answer)).catch(() => undefined);
  setAddress(element, row);
}

function setAddress(link: HTMLAnchorElement, row: PaperRow): void {
  const address = row.address();
  if (address) link.href = address;
}
