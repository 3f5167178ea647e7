import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { abstractOf } from '../../split/temporary-library.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { timePipe } from './time-pipe.ts';

test('should find papers in a snapshot that comes through a pipe, in memory that does not depend on it', async () => {
  const papers = Array.from({ length: 400 }, (_, at) => {
    const title = `A Study of Harbour Number ${at} in Winter`;
    return { title, abstract: abstractOf(title), slug: `paper-${at}` };
  });
  const truth = papers.map(({ title, abstract }, at) => ({
    abstractStart: abstract.slice(0, 80),
    abstractEnd: abstract.slice(-80),
    title,
    authors: ['Ada Holt'],
    arxivId: `2401.${String(at).padStart(5, '0')}`,
    date: '2024-01-01',
  }));
  const corpus = join(makeTemporaryFolder(), 'corpus.txt');
  writeFileSync(`${corpus}.gz`, gzipSync(papers.map(({ title, abstract }) => `${title}\n\n${abstract}`).join('\n\n'))); // prettier-ignore
  writeFileSync(`${corpus}.truth.json.gz`, gzipSync(JSON.stringify(truth)));
  const asked = papers.slice(0, 5);
  const short = await timePipe(asked, corpus, 400);
  const long = await timePipe(asked, corpus, 40_000);
  assert.deepEqual([short.found, long.found], [5, 5]);
  assert.ok(long.bytes > 40e6, `${long.bytes} bytes`);
  assert.ok(long.memory < 400, `${long.memory} MiB`);
  assert.ok(long.seconds - short.seconds < (4 * long.bytes) / 60e6, `${long.seconds - short.seconds} s`);
});
