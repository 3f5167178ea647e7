import { startComparison } from './comparison.ts';
import type { Desk } from './desk.ts';
import { startPrintPage } from './print-page.ts';
import { startReadingList } from './reading-list.ts';

/** A page of the desk: where it is shown, the reader's list, and what to do when it changes. */
type DeskPage = (part: HTMLElement, desk: Desk, changed: () => void) => void;

/** The pages of the desk, by the name in their markup. They are loaded by no other page. */
const pages: Record<string, DeskPage> = {
  list: startReadingList,
  compare: startComparison,
  print: startPrintPage,
};

/** Starts the page of the desk that an element with `data-desk` names. */
export const startDesk: DeskPage = (part, desk, changed) =>
  pages[part.dataset['desk']!]!(part, desk, changed);
