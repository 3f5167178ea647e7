import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from './facts.ts';
import { readFacts } from './read-facts.ts';

const doi = '10.1000/tide.1';
const stated: [text: string, facts: Facts][] = [
  ['Article No.: 12, Pages 1–9https://doi.org/10.1000/tide.1', { doi }],
  ['First published: 3 May 2025 https://doi.org/10.1000/tide.1', { published: '2025-05-03', doi }],
  ['doi: 10.1000/tide.1. Online ahead of print.', { doi }],
  ['Number of pages: 58 Posted: 12 Nov 2025', { published: '2025-11-12' }],
  ['e2025177 | First Published: 3 May 2025 | DOI: 10.1000/tide.1', { published: '2025-05-03', doi }],
  ['Harb Eng. Published online May 3, 2025. doi:10.1000/tide.1', { venue: 'Harb Eng', published: '2025-05-03', doi }], // prettier-ignore
  ['Review of Tides OnlineFirst. First published May 3, 2025. https://doi.org/10.1000/tide.1', { venue: 'Review of Tides', published: '2025-05-03', doi }], // prettier-ignore
  ['Tides 2025, 17(22), 10021; https://doi.org/10.1000/tide.1 - 3 May 2025', { venue: 'Tides', published: '2025-05-03', doi }], // prettier-ignore
];

for (const [text, facts] of stated)
  test(`should read each fact of "${text}"`, () => assert.deepEqual(readFacts(text), facts));

const others = [
  'Code and data https://doi.org/10.1000/tide.1',
  'We published it on 3 May 2025. doi:10.1000/tide.1',
  'e2025177',
];

for (const text of others)
  test(`should not take "${text}" apart`, () => assert.equal(readFacts(text), undefined));
