import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { readReports } from './read-reports.ts';

const empty = { encoding: 'utf-8', bytes: 0, records: [], boilerplate: [], rejects: [], messages: [] };
const reportOf = (digest: string): string =>
  JSON.stringify({ ...empty, digest, file: `${digest}.txt`, sha256: '0'.repeat(64) });

test("should read the splitter's reports and ignore a person's own files", () => {
  const folder = makeTemporaryFolder();
  for (const digest of ['b', 'a']) writeFileSync(join(folder, `${digest}.json`), reportOf(digest));
  writeFileSync(join(folder, 'copy-of-a.json'), reportOf('a'));
  writeFileSync(join(folder, 'mine.json'), '{"mine": true}');
  writeFileSync(join(folder, 'draft.json'), '{');
  mkdirSync(join(folder, 'old.json'));
  assert.deepEqual(
    readReports(folder).map(({ digest }) => digest),
    ['a', 'b'],
  );
  assert.deepEqual(readReports(join(folder, 'none')), []);
});

test('should not ignore an invalid report', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'a.json'), '{"digest": "a", "records": [1]}');
  assert.throws(() => readReports(folder), {
    name: 'UserError',
    message: /a\.json is not a valid report: .*records/,
    cure: 'delete it and run: npm run split',
  });
});

test('should read a report of an earlier version, which called boilerplate furniture', () => {
  const folder = makeTemporaryFolder();
  const part = { text: 'Menu', line: 1, span: { start: 0, end: 4 }, kind: 'head' };
  const { boilerplate, ...rest } = JSON.parse(reportOf('a')) as Record<string, unknown>;
  assert.deepEqual(boilerplate, []);
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...rest, furniture: [part] }));
  assert.deepEqual(readReports(folder)[0]?.boilerplate, [part]);
});
