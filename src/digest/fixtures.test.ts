import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertCovered } from './assert-covered.ts';
import { readDigest } from './read-digest.ts';
import type { Split } from './types.ts';

/** Digests of text, and digests of each structured format. */
const folders = [join(import.meta.dirname, 'fixtures'), join(import.meta.dirname, 'formats', 'fixtures')];

/** What a reader of the fixtures wants to see of a split, in the order of the digest. */
const summaryOf = ({ format, records, boilerplate, rejects, messages }: Split): unknown => ({
  ...(format !== 'text' && { format }),
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

const entries = folders.flatMap((folder) => readdirSync(folder, { withFileTypes: true }));

/** `UPDATE=1` writes what comes of the digests: read the difference before you keep it. */
for (const { name, parentPath } of entries.filter((entry) => entry.isDirectory())) {
  test(`should take apart the digest "${name}"`, async () => {
    const folder = join(parentPath, name);
    const file = join(folder, readdirSync(folder).find((each) => each.startsWith('digest.')) ?? 'digest.txt');
    const expected = join(folder, 'expected.json');
    const split = await readDigest(readFileSync(file), { file });
    assertCovered(split);
    const found = `${JSON.stringify(summaryOf(split), undefined, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(expected, found);
    assert.equal(found, readFileSync(expected, 'utf8'));
  });
}
