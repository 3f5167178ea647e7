import { type Measure, measureLine } from '../lines/measure-line.ts';
import { isBeside, type Observation } from './to-observations.ts';

/** Longest block that may be one title, in characters: a longer one may hold a title and the text below it. */
const longest = 250;

/** A few wrapped lines between blank ones that can only be a title or a paragraph as a whole. */
export interface Block {
  /** The lines as one. */
  measure: Measure;
  isFirst: boolean;
}

/** The short block that each line stands in; nothing in digests without wrapping, and where a block is long or mixed. */
export function findBlocks(observations: Observation[]): (Block | undefined)[] {
  const blocks: (Block | undefined)[] = [];
  while (blocks.length < observations.length) {
    const from = blocks.length;
    let to = from + 1;
    while (to < observations.length && !observations[to]!.line.isApart) to += 1;
    const measure = measureBlock(observations, from, to);
    for (let at = from; at < to; at += 1) blocks.push(measure && { measure, isFirst: at === from });
  }
  return blocks;
}

function measureBlock(observations: Observation[], from: number, to: number): Measure | undefined {
  if (!observations[from]!.join.isWrapped || to - from > longest / 10) return undefined;
  const own = observations.slice(from, to);
  const text = own.map(({ line }) => line.text).join(' ');
  return text.length <= longest && !own.some(isBeside) ? measureLine({ text }) : undefined;
}
