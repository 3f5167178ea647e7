import type { PageMeasures } from './measure-page.ts';

type Budget = Partial<Record<keyof PageMeasures, number>>;

/** What a reader on a slow phone should not have to bear, whatever the page. */
const always: Budget = { scriptBytes: 3000, largestPaint: 1000, blockingTime: 50, layoutShift: 0.01 };

/** The most that pages of each kind may cost. */
export const budgets = {
  home: { ...always, bytes: 14_000, requests: 4 },
  paper: { ...always, bytes: 12_000, requests: 3, elements: 250 },
  'paper with mathematics': { ...always, bytes: 60_000, requests: 9, elements: 250 },
  results: { ...always, pageBytes: 14_000 },
  map: { ...always, pageBytes: 24_000 },
} satisfies Record<string, Budget>;
