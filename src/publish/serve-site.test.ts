import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from './serve-site.ts';

function fixtureSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'papers', 'index.html'), 'papers');
  writeFileSync(join(folder, '404.html'), 'no such page');
  return folder;
}

const get = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
};

test('should serve a site under its base path', async () => {
  const site = await serveSite({ folder: fixtureSite(), base: 'repo', port: 0 });
  assert.ok(site.url.endsWith('/repo/'));
  assert.deepEqual(await get(site.url), { status: 200, text: 'home' });
  assert.deepEqual(await get(`${site.url}papers/`), { status: 200, text: 'papers' });
  assert.deepEqual(await get(`${site.url}none/`), { status: 404, text: 'no such page' });
  assert.equal((await get(new URL('/elsewhere/', site.url).href)).status, 404);
  assert.deepEqual(await get(new URL('/', site.url).href), { status: 200, text: 'home' });
  await site.close();
});

test('should not serve files outside the folder', async () => {
  const site = await serveSite({ folder: join(fixtureSite(), 'papers'), port: 0 });
  assert.equal((await get(`${site.url}..%2findex.html`)).status, 404);
  await site.close();
});

test('should take the next port when one is busy', async () => {
  const folder = fixtureSite();
  const first = await serveSite({ folder, port: 0 });
  const port = Number(new URL(first.url).port);
  const second = await serveSite({ folder, port });
  assert.ok(Number(new URL(second.url).port) > port);
  await Promise.all([first.close(), second.close()]);
});
