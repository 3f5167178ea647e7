import { relative, sep } from 'node:path';

/**
 * A path as messages show it: with forward slashes, and relative to the working directory if it is inside.
 */
export function showPath(path: string): string {
  const shown = relative('', path);
  return (shown === '' || shown.startsWith('..') ? path : shown).split(sep).join('/');
}
