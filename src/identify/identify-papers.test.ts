import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { identifyPapers } from './identify-papers.ts';

const snapshot = fileURLToPath(new URL('fixtures/snapshot.jsonl', import.meta.url));
const lagoons = {
  slug: 'lagoons',
  title: 'Tides of the northern lagoons at -scale',
  abstract:
    'We measure the tides of nine lagoons over twelve years and find that the narrow ones fill later than models predict. A simple correction for the drag of reeds explains four fifths of the delay.',
};
const idOf = async (subject: typeof lagoons, path = snapshot, rejected: string[] = []): Promise<string> => {
  const entries = rejected.map((id) => ({ slug: subject.slug, id }));
  const [verdict] = await identifyPapers([subject], [path], entries);
  const likely = verdict!.likely.map(({ record: { id } }) => id).join(' ');
  return verdict!.certain ? `certain ${verdict!.certain.record.id}` : likely && `likely ${likely}`;
};
const written = (name: string, bytes: Uint8Array | string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'offprint-')), name);
  writeFileSync(path, bytes);
  return path;
};

test('should be certain of a paper whose notation the digest lost', async () => {
  assert.equal(await idOf(lagoons), 'certain 2401.00001');
});

test('should offer the record of a paper under another title', async () => {
  assert.equal(await idOf({ ...lagoons, title: 'Reeds delay the tides' }), 'likely 2401.00001');
});

test('should not know a paper by its title where the abstract is another', async () => {
  assert.equal(
    await idOf({ ...lagoons, abstract: 'Nine other lagoons were never measured by anybody at all so far.' }),
    '',
  );
});

test('should not offer again what a person rejected', async () => {
  assert.equal(await idOf(lagoons, snapshot, ['2401.00001']), '');
});

test('should read a gzipped snapshot', async () => {
  assert.equal(
    await idOf(lagoons, written('s.json.gz', gzipSync(readFileSync(snapshot)))),
    'certain 2401.00001',
  );
});

test('should refuse a gzipped file that is cut off', async () => {
  const cut = gzipSync(readFileSync(snapshot)).subarray(0, 300);
  await assert.rejects(idOf(lagoons, written('s.json.gz', cut)), { message: /^cannot read .*s\.json\.gz: / });
});

test('should refuse a file that is not there', async () => {
  await assert.rejects(idOf(lagoons, '/nowhere/s.json'), { message: /no such file/ });
});
