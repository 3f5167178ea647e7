import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { serveSite } from './serve-site.ts';

function fixtureSite(): string {
  const folder = makeTemporaryFolder();
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

test('should say where it cannot serve', async () => {
  const cure = 'set HOST and PORT to an address of this machine that is free';
  const site = serveSite({ folder: fixtureSite(), host: '192.0.2.1', port: 0 });
  await assert.rejects(site, { name: 'UserError', message: /^cannot serve at 192\.0\.2\.1:0: /, cure });
});

test('should take the next port when one is busy', async () => {
  const folder = fixtureSite();
  const first = await serveSite({ folder, port: 0 });
  const port = Number(new URL(first.url).port);
  const second = await serveSite({ folder, port });
  assert.ok(Number(new URL(second.url).port) > port);
  await Promise.all([first.close(), second.close()]);
});

/** Sends what no client of good manners would, and gives the status line of the answer. */
function send(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let answer = '';
    socket.on('data', (data) => (answer += String(data)));
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
    socket.setTimeout(1000, () => socket.destroy());
  });
}

for (const frozen of [true, false]) {
  test(`should answer ranges of bytes, odd ones too${frozen ? ', of files that do not change' : ''}`, async (context) => {
    const site = await serveSite({ folder: fixtureSite(), port: 0, frozen });
    context.after(() => site.close());
    const range = async (range: string) => {
      const response = await fetch(`${site.url}papers/`, { headers: { range } });
      return [response.status, await response.text(), response.headers.get('content-range')];
    };
    assert.deepEqual(await range('bytes=1-3'), [206, 'ape', 'bytes 1-3/6']);
    assert.deepEqual(await range('bytes=-5'), [206, 'apers', 'bytes 1-5/6']);
    assert.deepEqual(await range('bytes=-50'), [206, 'papers', 'bytes 0-5/6']);
    assert.deepEqual(await range('bytes=4-100'), [206, 'rs', 'bytes 4-5/6']);
    assert.deepEqual(await range('bytes=6-'), [416, '', 'bytes */6']);
    for (const odd of ['bytes=10-5', 'bytes=a-b', 'bytes=', 'bytes=5-2,9-1', 'lines=1-2', 'bytes=0-0'])
      assert.deepEqual(await range(odd), [200, 'papers', null], odd);
  });
}

test('should survive every request', async (context) => {
  const folder = fixtureSite();
  const site = await serveSite({ folder, base: '/', port: 0 });
  context.after(() => site.close());
  for (const path of [
    '/%',
    '/%00',
    '/a%00b',
    '/%ff',
    '//',
    '//a.example',
    '/..',
    '/../../etc/passwd',
    '/papers/%2e%2e/%2e%2e/x',
    '*',
    'http://[',
    'http://a.example/',
    `/${'a'.repeat(5000)}`,
    '/index.html/x',
    '/papers/index.html/',
    '/?%',
    '/\\..\\x',
  ])
    assert.match(
      await send(site.url, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
      /^HTTP\/1\.1 (200|302|400|404) /,
      path,
    );
  for (const request of ['\r\n\r\n', 'GET', 'BREW / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\nRange\r\n\r\n'])
    await send(site.url, request);
  rmSync(join(folder, '404.html'));
  assert.equal((await get(`${site.url}none`)).text, 'not found');
  assert.deepEqual(await get(site.url), { status: 200, text: 'home' });
});

test('should abort only the response whose file cannot be read', async (context) => {
  const folder = fixtureSite();
  const site = await serveSite({ folder, port: 0, frozen: true });
  context.after(() => site.close());
  rmSync(join(folder, 'papers'), { recursive: true });
  await assert.rejects(get(`${site.url}papers/`));
  assert.equal((await get(site.url)).status, 200);
});
