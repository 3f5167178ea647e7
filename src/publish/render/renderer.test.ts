import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { clientFolder, isKept, keepRenderer } from './renderer.ts';

/** A compiled site of a page and a script, which was kept; gives its folder. */
function keepOne(): string {
  const root = makeTemporaryFolder();
  const [out, compiled, kept] = [join(root, 'out'), join(root, 'out', '.prerender'), join(root, 'kept')];
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'page.mjs'), 'export {};');
  writeFileSync(join(out, 'script.js'), 'start();');
  keepRenderer(kept, compiled, out);
  return kept;
}

test('should find a compiled site that was kept', () => {
  const folder = keepOne();
  assert.ok(isKept(folder));
  assert.ok(!isKept(`${folder}-of-another-version`));
});

test('a compiled site that was damaged should count as absent, so that Astro compiles it again', () => {
  for (const damage of [
    (folder: string) => writeFileSync(join(folder, 'server', 'page.mjs'), ''),
    (folder: string) => rmSync(join(folder, 'server', 'page.mjs')),
    (folder: string) => rmSync(clientFolder(folder), { recursive: true }),
    (folder: string) => writeFileSync(join(folder, 'client', 'more.js'), ''),
  ]) {
    const folder = keepOne();
    damage(folder);
    assert.ok(!isKept(folder), String(damage));
  }
});
