import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { type Observation, toObservations } from '../features/to-observations.ts';
import { toLines } from '../lines/to-lines.ts';
import { placeOf } from './place-of.ts';

function observationsOf(text: string): Observation[] {
  const bytes = new TextEncoder().encode(text);
  return toObservations(toLines(decode(bytes), bytes)).observations;
}

const ends = { above: true, below: true };

/** The features of line `at` of a gap that has all lines of a text. */
function placeIn(text: string, at: number, own = ends): string[] {
  const observations = observationsOf(text);
  const gap = observations.map((_, index) => index);
  const forms = new Map(observations.map(({ kind }, index) => [index, kind]));
  return placeOf(observations, forms, gap, at, own);
}

test('should tell what stands above and below a line, and how many blank lines lie between', () => {
  const features = placeIn('Harbour Walls of the North\n\n2026-01-01\nhttps://example.org/1', 1);
  for (const feature of ['is facts published', 'above 1 free', 'below 0 facts url'])
    assert.ok(features.includes(feature), `${feature}: ${features.join(', ')}`);
});

test('should say that an abstract stands at the ends of a gap', () => {
  const features = placeIn('Harbour Walls of the North', 0);
  assert.ok(features.includes('above 0 text') || features.includes('above 1 text'));
  assert.ok(features.some((feature) => /^below \d text$/.test(feature)));
});

test('should count from the ends of a gap, unless it is too long to count from', () => {
  const countsOf = (own: typeof ends): string[] =>
    placeIn('One Harbour\nTwo Harbours\nThree Harbours', 1, own).filter((feature) => feature.startsWith('from')); // prettier-ignore
  assert.deepEqual(countsOf(ends), ['from above 1', 'from below 2']);
  assert.deepEqual(countsOf({ above: false, below: true }), ['from below 2']);
});

test('should name the mark that a line begins with', () => {
  const marks: [text: string, mark: string][] = [
    ['## Harbour Walls', 'heading'],
    ['**Harbour Walls**', 'bold'],
    ['[Harbour Walls](https://example.org)', 'link'],
    ['[3] Harbour Walls', 'bracket'],
    ['12. Harbour Walls', 'number'],
    ['★ Harbour Walls', 'bullet'],
    ['“Harbour Walls”', 'quote'],
    ['📄 Harbour Walls', 'emoji'],
    ['P-12 Harbour Walls', 'code'],
    ['Title: Harbour Walls', 'label'],
    ['Harbour Walls', 'none'],
  ];
  for (const [text, mark] of marks) assert.ok(placeIn(text, 0).includes(`mark ${mark}`), text);
});
