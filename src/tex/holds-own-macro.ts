import { placeholders } from './placeholders.ts';

/** Whether a text has a macro for the paper's own name (`\method`), so that the name has to be found. */
export function holdsOwnMacro(source: string): boolean {
  return [...source.matchAll(/\\([A-Za-z]+)/g)].some(([, name]) => placeholders.test(name!));
}
