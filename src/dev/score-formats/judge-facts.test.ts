import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DigestRecord } from '../../digest/types.ts';
import { judgeFacts } from './judge-facts.ts';

const record = (title: string, stated: Partial<DigestRecord>): DigestRecord => ({ title, paragraphs: [], line: 1, endLine: 1, span: { start: 0, end: 1 }, ...stated }); // prettier-ignore

test('should count the facts that a digest states and those read as they are', () => {
  const records = [
    record('Tides', { authors: ['Jane Doe', 'Eve Müller'], doi: '10.1000/ABC', published: '2025' }),
    record('Gulls', { authors: ['Roe Richard'] }),
  ];
  const truths = [
    { title: 'Tides.', authors: ['Jane Doe', 'Eve Müller'], doi: '10.1000/abc', published: '2025-11' },
    { title: 'Gulls', authors: ['Richard Roe'], venue: 'Bird Letters' },
    { title: 'Not Found', authors: ['Jane Doe'] },
  ];
  assert.deepEqual(judgeFacts(records, truths), { stated: 5, right: 2 });
});
