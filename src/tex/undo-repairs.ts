import type { Repair } from '../paper/repair.ts';

/** The digest's text: a text as set, with each of its repairs (in order of `at`) taken back. */
export function undoRepairs(text: string, repairs: Pick<Repair, 'at' | 'from' | 'to'>[]): string {
  let at = 0;
  let source = '';
  for (const repair of repairs) {
    source += text.slice(at, repair.at) + repair.from;
    at = repair.at + repair.to.length;
  }
  return source + text.slice(at);
}
