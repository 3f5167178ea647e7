import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../paper/report.ts';
import { summarize } from './summarize-report.ts';

const recordOf = (stated?: string[]) => ({ stated }) as Report['records'][number];
const reportOf = (report: Partial<Report>): Report => ({ records: [], rejects: [], ...report }) as unknown as Report; // prettier-ignore

test('should say what a digest states, and of how many papers', () => {
  const records = [recordOf(['authors', 'venue']), recordOf(['authors']), recordOf(['authors'])];
  assert.equal(summarize(reportOf({ records })), 'It states: authors (all), venue (1).');
});

test('should say what has no page, and what is in doubt', () => {
  const rejects = [{}] as Report['rejects'];
  assert.equal(summarize(reportOf({ rejects, doubts: ['1 of 4 is in doubt'] })), '1 part has no page. 1 of 4 is in doubt.');
  assert.equal(summarize(reportOf({ rejects: [...rejects, ...rejects] })), '2 parts have no page.');
  assert.equal(summarize(reportOf({ records: [recordOf()] })), '');
}); // prettier-ignore
