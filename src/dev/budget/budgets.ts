import type { PageKind } from './choose-pages.ts';
import type { PageMeasures } from './measure-page.ts';

type Budget = Partial<Record<keyof PageMeasures, number>>;

/** What a reader on a slow phone should not have to bear, whatever the page. */
const always: Budget = { scriptBytes: 3000, largestPaint: 1000, blockingTime: 50, layoutShift: 0.01 };

/** The most that pages of each kind may cost; those of results and map suit libraries of some sixty papers. */
export const budgets: Partial<Record<PageKind, Budget>> = {
  home: { ...always, bytes: 14_000, requests: 4 },
  paper: { ...always, largestPaint: 900, bytes: 12_000, pageBytes: 10_000, requests: 3, elements: 250 },
  'paper with mathematics': {
    ...always,
    largestPaint: 900,
    bytes: 60_000,
    pageBytes: 14_000,
    requests: 9,
    elements: 250,
  },
  topic: always,
  name: always,
  results: { ...always, pageBytes: 14_000 },
  map: { ...always, drawingBytes: 10_000 },
};
