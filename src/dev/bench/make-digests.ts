import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDice } from '../sample/dice.ts';

/** A paper as a digest has it. */
export interface Entry {
  title: string;
  abstract: string;
}

const perDigest = 500;

/** Writes the digests of some papers into a library's folder, in an order that a seed decides; gives their paths. */
export function makeDigests(
  library: string,
  entries: readonly Entry[],
  count: number,
  seed: number,
): string[] {
  const folder = join(library, 'digests');
  mkdirSync(folder, { recursive: true });
  const chosen = shuffle(entries, seed).slice(0, count);
  const starts = Array.from({ length: Math.ceil(chosen.length / perDigest) }, (_, at) => at * perDigest);
  return starts.map((start, at) => {
    const path = join(folder, `digest-${String(at + 1).padStart(3, '0')}.txt`);
    const blocks = chosen
      .slice(start, start + perDigest)
      .map(({ title, abstract }) => `${title}\n\n${abstract}`);
    writeFileSync(path, `Trending Papers\nSubscribe\n\n${blocks.join('\n\n')}\n`);
    return path;
  });
}

function shuffle(entries: readonly Entry[], seed: number): Entry[] {
  const dice = makeDice(seed);
  const shuffled = [...entries];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = dice.roll(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
