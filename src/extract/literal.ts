import type { Found } from './types.ts';

/** A value that is the words at `start` of the text. */
export const literal = (value: string, start: number): Found => ({
  value,
  rule: 'literal',
  ranges: [{ start, end: start + value.length }],
});
