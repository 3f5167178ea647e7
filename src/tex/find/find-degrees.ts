import type { Segment } from '../segment.ts';

/** arXiv writes the degree sign as `{\deg}`; `\deg(v)` is a function. */
const degree = /\{\\deg\}|(?<=\d)\\deg(?![A-Za-z({_])/g;

/** Finds degree signs outside formulas. */
export function findDegrees(source: string): Segment[] {
  return [...source.matchAll(degree)].map(({ 0: text, index: start }) => ({
    kind: 'text',
    start,
    end: start + text.length,
    to: '°',
    rule: 'command',
  }));
}
