/** How many characters of each title's start and end are marks. */
export interface Cut {
  head: number;
  tail: number;
}

/** Share of the titles that have a mark. */
const least = 0.7;

/** Whether so many of all titles show a habit of the digest. */
export const isMost = (count: number, all: number): boolean => count >= least * all;
