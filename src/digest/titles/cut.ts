/** How many characters of each title's start and end are marks. */
export interface Cut {
  head: number;
  tail: number;
}

/** Share of the titles that have a mark; less for marks that hardly any title has of its own. */
const least = 0.7;
const leastSure = 0.6;

/** Whether so many of all titles show a habit of the digest. */
export const isMost = (count: number, all: number): boolean => count >= least * all;

/** The same for signs round a title as a whole: among few titles, one may be a line of the page. */
export const isMostSure = (count: number, all: number): boolean => count >= leastSure * all;
