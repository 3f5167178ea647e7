import type { Fault } from './fault.ts';

const marker = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$/m;

/** Finds the first line that an unfinished merge left in a page; undefined if there is none. */
export function findConflict(source: string): Fault | undefined {
  const found = marker.exec(source);
  if (!found) return undefined;
  return {
    rule: 'conflict',
    offset: found.index,
    reason: 'a merge conflict',
    actual: found[0],
    cure: 'keep one of the two versions and remove the <<<<<<<, ======= and >>>>>>> lines',
  };
}
