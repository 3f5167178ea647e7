import type { Piece } from '../piece.ts';
import type { SetText } from '../types.ts';

/**
 * Lists where the text as set differs from the source, in text order; adjacent changes by the same rule are
 * merged.
 */
export function listRepairs(pieces: Piece[]): SetText['repairs'] {
  const repairs: SetText['repairs'] = [];
  let at = 0;
  for (const { from, to, rule } of pieces) {
    const last = repairs.at(-1);
    if (from !== to && last?.rule === rule && last.at + last.to.length === at) {
      last.from += from;
      last.to += to;
    } else if (from !== to) repairs.push({ at, from, to, rule });
    at += to.length;
  }
  return repairs;
}
