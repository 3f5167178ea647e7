import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkCompiled } from './check-compiled.ts';
import { checkDigest } from './check-digest.ts';
import { fuzz } from './fuzz.ts';

test('should find nothing wrong with a few hundred random digests', async () => {
  const tally = { cases: 0, papers: 0, refused: 0 };
  const failure = await fuzz(1, 300, tally);
  assert.equal(failure && `${failure.reason}\n${Buffer.from(failure.bytes)}`, undefined);
  assert.equal(tally.cases, 300);
  assert.ok(tally.papers > 200, 'too few digests had papers');
  assert.ok(tally.refused > 0, 'no digest was refused');
});

const found = join(import.meta.dirname, 'fixtures', 'found');
for (const name of readdirSync(found)) {
  test(`should find nothing wrong any more with ${name}`, async () => {
    await checkDigest(readFileSync(join(found, name)));
  });
}

test('should find what must not be in compiled HTML', () => {
  const element = (tagName: string, properties = {}) => ({
    type: 'element' as const,
    tagName,
    properties,
    children: [],
  });
  const harmful = [
    element('script'),
    element('span', { onClick: 'x' }),
    element('a', { href: 'javascript:x' }),
    element('span', { dataPwned: '1' }),
    element('span', { style: 'width:9999em' }),
  ];
  for (const node of harmful) assert.throws(() => checkCompiled({ type: 'root', children: [node] }));
});
