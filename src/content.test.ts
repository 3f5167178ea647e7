import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { findPlaces } from './system/find-places.ts';
import { findDigests } from './split/read/find-digests.ts';
import { rememberedEncoding } from './split/read/remembered-encoding.ts';
import { splitDigest } from './split/draft/split-digest.ts';
import { checkPaper } from './dev/fuzz/check-paper.ts';

const places = findPlaces();

for (const path of findDigests([], places, false).paths) {
  test(`should make pages that say what ${basename(path)} says`, async () => {
    const bytes = readFileSync(path);
    const encoding = rememberedEncoding(path, bytes, places.reports);
    const { papers, split } = await splitDigest(bytes, basename(path), { encoding });
    for (const paper of papers) checkPaper(paper);
    assert.deepEqual(split.messages.filter(({ ruleId }) => ruleId?.startsWith('page-')).map(String), []);
  });
}
