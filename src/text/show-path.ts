import { relative, sep } from 'node:path';

/** A path as messages show it: from the working directory if it lies below, with forward slashes. */
export function showPath(path: string): string {
  const shown = relative('', path);
  return (shown === '' || shown.startsWith('..') ? path : shown).split(sep).join('/');
}
