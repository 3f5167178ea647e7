import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
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
  const path = join(makeTemporaryFolder(), name);
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

test('should read a snapshot in a zip archive', async () => {
  const name = Buffer.from('arxiv-metadata-oai-snapshot.json');
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  const packed = deflateRawSync(readFileSync(snapshot));
  const directory = Buffer.from('PK\x01\x02 the directory of the archive follows');
  const archive = Buffer.concat([head, name, packed, directory]);
  assert.equal(await idOf(lagoons, written('archive.zip', archive)), 'certain 2401.00001');
});

test('should refuse a gzipped file that is cut off', async () => {
  const cut = gzipSync(readFileSync(snapshot)).subarray(0, 300);
  await assert.rejects(idOf(lagoons, written('s.json.gz', cut)), { message: /^cannot read .*s\.json\.gz: / });
});

test('should read a digest whose papers blank lines divide', async () => {
  const [title, other] = ['Tides of the northern lagoons at scale', 'Gulls of the southern lagoons at dusk'];
  const text = `${title}\n\n${lagoons.abstract}\n\n${other}\n\nWe count gulls at dusk in nine lagoons and find that many sleep elsewhere than they feed.\n`;
  assert.equal(await idOf({ ...lagoons, title }, written('digest.txt', text)), `certain ${title}`);
});

test('should name a file in which there are no records', async () => {
  const message = /empty\.txt is no arXiv snapshot, and as a digest: no papers found/;
  await assert.rejects(idOf(lagoons, written('empty.txt', 'nothing\n')), { message });
  const archive = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(22), Buffer.from([5, 0, 0, 0]), Buffer.from('a.txt'), Buffer.alloc(40)]); // prettier-ignore
  await assert.rejects(idOf(lagoons, written('a.zip', archive)), {
    message: /a\.zip is no arXiv snapshot, .*zip archive/,
  });
});

test('should refuse a file that is not there', async () => {
  await assert.rejects(idOf(lagoons, '/nowhere/s.json'), { message: /no such file/ });
});
