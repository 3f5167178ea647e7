import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { listFiles } from '../list-files.ts';
import { PageWriter, type Writing } from './page-writer.ts';

const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body></body></html>`;
const tell = (path: string) => (error: unknown) => new Error(`${path}: ${(error as Error).message}`);
const pageAt = (site: string, path: string, html = page(path)): Writing => ({
  path: join(site, path),
  rendered: { isPage: true, content: new TextEncoder().encode(html) },
  tell: tell(path),
});
const names = Array.from({ length: 100 }, (_, number) => `papers/${number}/index.html`);

/** All files of a site, by their paths. */
const contentOf = (site: string): Map<string, string> =>
  new Map(listFiles(site).map((path) => [path, readFileSync(join(site, path), 'utf8')]));

async function writeAll(writer: PageWriter): Promise<Map<string, string>> {
  const site = makeTemporaryFolder();
  for (const name of names) await writer.write(pageAt(site, name));
  const rendered = { isPage: false, content: '@misc{lens}' } as const;
  await writer.write({ path: join(site, 'papers/lens.bib'), rendered, tell: tell('lens') });
  await writer.end();
  return contentOf(site);
}

test('should leave all but the first pages to one process, and write others itself while that has enough', async () => {
  const site = makeTemporaryFolder();
  const [sent, answers]: [string[], (() => void)[]] = [[], []];
  let started = 0;
  const start = () => {
    started += 1;
    return {
      write: (batch: [path: string, rendered: Writing['rendered']][]) => {
        sent.push(...batch.map(([path]) => path));
        return new Promise<undefined>((resolve) => answers.push(() => resolve(undefined)));
      },
      end: () => Promise.resolve(),
    };
  };
  const writer = new PageWriter({ few: 10, cores: 2, start });
  const writeSome = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += 1) await writer.write(pageAt(site, `${at}.html`));
  };
  await writeSome(0, 500);
  assert.ok(sent.length > 0 && sent.length < 300, `${sent.length} pages wait in a process that writes none`);
  const own = listFiles(site);
  assert.equal(own.length, 500 - sent.length);
  assert.ok(own.includes('9.html') && !own.includes('10.html'));
  const busy = sent.length;
  answers.splice(0).forEach((answer) => answer());
  await new Promise(setImmediate);
  await writeSome(500, 532);
  assert.equal(sent.length, busy + 32, 'the process is left without work');
  answers.forEach((answer) => answer());
  await writer.end();
  assert.deepEqual([listFiles(site).length + sent.length, started], [532, 1]);
});

test('should write the same pages and files whether or not a process helps', async () => {
  const alone = await writeAll(new PageWriter({ cores: 1 }));
  assert.deepEqual([...alone.keys()].toSorted(), [...names, 'papers/lens.bib'].toSorted());
  assert.match(alone.get(names[0]!)!, /Content-Security-Policy/, 'a page is not finished');
  assert.equal(alone.get('papers/lens.bib'), '@misc{lens}');
  assert.deepEqual(await writeAll(new PageWriter({ few: 10, cores: 2 })), alone);
});

for (const few of [10, 1000]) {
  test(`should tell of which page an error is, ${few === 10 ? 'also of one' : 'and of none'} that was left to a process`, async () => {
    const site = makeTemporaryFolder();
    const writer = new PageWriter({ few, cores: 2 });
    const write = async (): Promise<void> => {
      for (const name of names) await writer.write(pageAt(site, name));
      await writer.write(pageAt(site, 'papers/bad/index.html', '<p>No title'));
    };
    await assert.rejects(
      write().finally(() => writer.end()),
      /^Error: papers\/bad\/index\.html: a page needs/,
    );
  });
}
