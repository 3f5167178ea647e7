import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readDigest } from '../../digest/read-digest.ts';
import { findPlaces } from '../../system/find-places.ts';
import { makeDice } from '../sample/dice.ts';
import { inventPaper } from '../sample/invent-paper.ts';
import { readDonors } from '../sample/read-donors.ts';
import type { Entry } from './make-digests.ts';

/** The papers of a digest that have an abstract; the file may be compressed (`.gz`). */
export async function readEntries(file: string): Promise<Entry[]> {
  const bytes = readFileSync(file);
  const name = file.replace(/\.gz$/, '');
  const { records } = await readDigest(name === file ? bytes : gunzipSync(bytes), { file: name });
  return records
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ title, paragraphs }) => ({ title, abstract: paragraphs.join('\n\n') }));
}

/** Papers that nobody wrote, made out of the project's own, where there is no digest with enough of them. */
export function inventEntries(count: number, seed: number): Entry[] {
  const donors = readDonors(findPlaces({}).papers);
  const dice = makeDice(seed);
  return Array.from({ length: count }, (_, number) => {
    const { title, text } = inventPaper(donors, dice, number, 'bench');
    return { title, abstract: text };
  });
}
