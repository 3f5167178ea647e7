import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertCovered } from './assert-covered.ts';
import { readDigest } from './read-digest.ts';
import type { Split } from './types.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** What a reader of the fixtures wants to see of a split, in the order of the digest. */
const summaryOf = ({ records, boilerplate, rejects, messages }: Split): unknown => ({
  records: records.map((record) => ({ ...record, span: undefined })),
  boilerplate: boilerplate.map(({ line, kind, text }) => `${line} ${kind}: ${text}`),
  rejects: rejects.map(({ line, reason, text }) => `${line} ${reason}: ${text}`),
  messages: messages.map(({ line, ruleId, reason, actual, note }) => ({
    line,
    ruleId,
    reason,
    actual,
    note,
  })),
});

/** `UPDATE=1` writes what comes of the digests: read the difference before you keep it. */
for (const entry of readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())) {
  test(`should take apart the digest "${entry.name}"`, () => {
    const file = join(folder, entry.name, 'digest.txt');
    const expected = join(folder, entry.name, 'expected.json');
    const split = readDigest(readFileSync(file), { file });
    assertCovered(split);
    const found = `${JSON.stringify(summaryOf(split), undefined, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(expected, found);
    assert.equal(found, readFileSync(expected, 'utf8'));
  });
}
