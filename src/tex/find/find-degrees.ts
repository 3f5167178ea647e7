import type { Segment } from '../segment.ts';

/** `{\deg}` is what arXiv writes for the sign; `\deg(v)` is a function. */
const degree = /\{\\deg\}|(?<=\d)\\deg(?![A-Za-z({_])/g;

/** Signs of degrees outside formulas. */
export function findDegrees(source: string): Segment[] {
  return [...source.matchAll(degree)].map(({ 0: text, index: start }) => ({
    kind: 'text',
    start,
    end: start + text.length,
    to: '°',
    rule: 'command',
  }));
}
