import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNamedTail, readTails } from './read-tails.ts';

const several = { authors: ['Ada Lovelace', 'Grace Hopper'] };

test('should read authors, place and year behind a title', () => {
  const tails: [tail: string, stated: object | undefined][] = [
    [' (Ada Lovelace, Grace Hopper; Tide Letters 12:3, 2025)', { ...several, venue: 'Tide Letters', published: '2025' }],
    [' (Ada Lovelace et al.; Journal of Tides 3(1):4-9, 2025)', { authors: ['Ada Lovelace'], isOpen: true, venue: 'Journal of Tides', published: '2025' }],
    [' (Ada Lovelace and Grace Hopper, 2025)', { ...several, published: '2025' }],
    [' — Ada Lovelace, Grace Hopper (2025)', { ...several, published: '2025' }],
    [' (Lovelace, Hopper; Tides 12, 2025)', { venue: 'Tides', published: '2025' }],
    [' (Harbour Press; London, 2025)', { published: '2025' }],
    [' (Lovelace 2025)', { published: '2025' }],
    [' [Tides, 2025]', { published: '2025' }],
    [' (2025)', { published: '2025' }],
    [' — Lovelace et al., 2025', { published: '2025' }],
    [' (NeurIPS 2025)', { venue: 'NeurIPS 2025' }],
    [' (doi:10.1000/tide.1)', { doi: '10.1000/tide.1' }],
    [' (since 1990)', undefined],
    [' (North Sea)', {}],
  ]; // prettier-ignore
  for (const [tail, stated] of tails) assert.deepEqual(readTails([tail])[0], stated, tail);
});

test('should take years that lie far apart behind other words for those of events', () => {
  const events = readTails([' (Kobe, 1995)', ' (Hamburg, 1962)', ' (Galveston, 1900)']);
  assert.deepEqual(events, [undefined, undefined, undefined]);
  assert.deepEqual(readTails([' (1995)', ' (1962)'])[1], { published: '1962' });
});

test('should take one name for an author where most tails list several', () => {
  const [, one] = readTails([' (Ada Lovelace, Grace Hopper, 2025)', ' (Jane Doe, 2024)', ' (Li Wei, Tom Reed, 2023)', ' (Mia Roe, Eva Sand)']); // prettier-ignore
  assert.deepEqual(one, { authors: ['Jane Doe'], published: '2024' });
  assert.deepEqual(readTails([' (Harbour Press, 2025)'])[0], { published: '2025' });
});

test('should take what lists end with again and again for the place, and what they share without a year for topics', () => {
  const [first, , third] = readTails([' (Ada Lovelace, Tide Letters, 2025)', ' (Jane Doe, Tide Letters, 2024)', ' (Li Wei, Harbour Notes, 2024)']); // prettier-ignore
  assert.deepEqual(first, { published: '2025', authors: ['Ada Lovelace'], venue: 'Tide Letters' });
  assert.deepEqual(third, { published: '2024' });
  const topics = readTails([' (Remote Sensing, North Sea)', ' (North Sea, Salt Water)']);
  assert.ok(topics.every((tail) => tail?.authors === undefined));
});

test('should find where authors begin behind a title', () => {
  const titles: [title: string, found: ReturnType<typeof findNamedTail>][] = [
    ['Late Tides (Ada Lovelace, Grace Hopper)', { at: 10, isSure: true }],
    ['Late Tides – Lovelace et al., 2025', { at: 10, isSure: true }],
    ['Late Tides – Ada Lovelace, 2025', { at: 10, isSure: false }],
    ['Late Tides – Elections in Ghana 2020', undefined],
    ['Late Tides (2020)', undefined],
    ['(Ada Lovelace, Grace Hopper)', undefined],
  ];
  for (const [title, found] of titles) assert.deepEqual(findNamedTail(title), found, title);
});
