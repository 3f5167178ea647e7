import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { type Observation, toObservations } from '../features/to-observations.ts';
import { toLines } from '../lines/to-lines.ts';
import { between } from './to-forms.ts';
import { findContinuedTitles } from './find-continued-titles.ts';

function observationsOf(text: string): Observation[] {
  const bytes = new TextEncoder().encode(text);
  return toObservations(toLines(decode(bytes), bytes)).observations;
}

const text =
  'We show that the walls of a harbour keep the gulls of the north awake for most of a winter night.';

/** What is told of the lines below the titles, each of which begins with "How". */
function toldOf(
  lines: string[],
  width = Infinity,
  formOf = (line: string): string => (line === text ? 'text' : 'free'),
) {
  const observations = observationsOf(lines.join('\n'));
  const titles = observations.flatMap(({ line }, index) => (line.text.startsWith('How') ? [index] : []));
  const anchors = observations.flatMap(({ line }, index) => (line.text === text ? [{ from: index, to: index + 1 }] : [])); // prettier-ignore
  const gaps = between(0, observations.length).filter((index) => observations[index]!.line.text !== text);
  const forms = new Map(gaps.map((index) => [index, formOf(observations[index]!.line.text)]));
  const found = findContinuedTitles({ observations, forms, titles, anchors, width });
  return observations.flatMap(({ line }, index) => (found.has(index) ? [[line.text, found.get(index)]] : []));
}

test('should carry on titles that were wrapped where they had no more room', () => {
  const titles = [
    'How the Gulls of a Northern Harbour Settle',
    'How the Walls of an Eastern Harbour Outlive',
  ];
  const lines = titles.flatMap((title, at) => [
    '',
    title,
    `${at === 0 ? 'Disputes' : 'Builders'} of old`,
    '',
    text,
  ]);
  assert.deepEqual(toldOf(lines), [['Disputes of old', true], ['Builders of old', true]]); // prettier-ignore
});

test('should carry on a title that ends with a word that no title ends with', () => {
  const lines = ['', 'How to Build the Walls of', 'Small Harbours', '', text, '', 'How Gulls Fly', '', text];
  assert.deepEqual(toldOf(lines), [['Small Harbours', true]]);
});

test('should not carry on a title with what has a form that recurs', () => {
  const lines = ['', 'How Gulls Fly', 'Cited by 12', '', text, '', 'How Walls Stand', 'Cited by 7', '', text];
  const formOf = (line: string): string => (line.startsWith('Cited') ? '= Cited by 0' : 'free');
  assert.deepEqual(toldOf(lines, Infinity, formOf), [['Cited by 12', false], ['Cited by 7', false]]); // prettier-ignore
});

test('should carry on no title of a digest that wraps its abstracts only', () => {
  const long = (of: string): string => `How the Gulls of ${of} Settle Their Disputes over the Walls of a Small Harbour in the Far North without Any Help from Outside`; // prettier-ignore
  const lines = ['One', 'Two', 'Three'].flatMap((of) => ['', long(of), 'Review Pending', '', text]);
  assert.deepEqual(
    toldOf(lines, 80),
    Array.from({ length: 3 }, () => ['Review Pending', false]),
  );
});

test('should carry on no title with a line that begins as lists of authors do in most records', () => {
  const bylines = ['by Ada Lovelace <PAR 12>', 'by Grace Hopper <PAR 13>'];
  const lines = bylines.flatMap((byline, at) => ['', at === 0 ? 'How Gulls Sleep in' : 'How Walls Stand', byline, '', text]); // prettier-ignore
  assert.deepEqual(
    toldOf(lines),
    bylines.map((byline) => [byline, false]),
  );
  assert.deepEqual(
    toldOf(['', 'How to Build Walls', 'by Hand', '', text, '', 'How Gulls Fly', '', text]),
    [],
  );
});

test('should carry on no title with the authors below it, though one title reads like a name', () => {
  const authors = ['Ada Holt, Tom Reed', 'Mia Roe, Sam Lund', 'Grace Hopper'];
  const titles = ['How We Counted Rain', 'How Gulls Settle', 'How Four Piers Stand'];
  const lines = titles.flatMap((title, at) => ['', title, authors[at]!, `Session ${at}`, text]);
  const formOf = (line: string): string => {
    if (line === text || line.startsWith('Session')) return line === text ? 'text' : '= Session 0';
    if (line === titles[2] || line === authors[2]) return 'name';
    return authors.includes(line) ? 'names' : 'free';
  };
  assert.ok(toldOf(lines, Infinity, formOf).every(([, goesOn]) => goesOn === false));
});

test('should not carry on a title with the line that titles with room below them have there, too', () => {
  const titles = ['How the Gulls of a Northern Harbour Settle', 'How Walls Stand', 'How the Walls of an Eastern Harbour Outlive'];
  const lines = titles.flatMap((title, at) => ['', title, ['Shore Tides', 'Walls of the Sea', 'Stone Letters'][at]!, '', text]);
  assert.deepEqual(toldOf(lines), [['Shore Tides', false], ['Stone Letters', false]]);
}); // prettier-ignore

test('should not carry on a title with the names of its authors', () => {
  const lines = ['Ada Lovelace, Grace Hopper', 'Mary Somerville, Evelyn Boyd'].flatMap((names) => ['', 'How Gulls Fly', names, '', text]); // prettier-ignore
  assert.deepEqual(toldOf(lines, 60), [['Ada Lovelace, Grace Hopper', false], ['Mary Somerville, Evelyn Boyd', false]]); // prettier-ignore
  assert.deepEqual(toldOf(['', 'How the Walls of', 'de Vries et al., Shore Tides', '', text]), []);
});
