import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { choosePages } from './choose-pages.ts';

test('should choose a page of each kind that a site has', () => {
  const folder = makeTemporaryFolder();
  const pages = {
    'index.html': '',
    'papers/a/index.html': '<span class="katex">x</span>',
    'papers/b/index.html': 'no formula',
    'models/gpt/index.html': '',
  };
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  assert.deepEqual(
    [...choosePages(folder)],
    [
      ['home', 'index.html'],
      ['paper', 'papers/b/index.html'],
      ['paper with mathematics', 'papers/a/index.html'],
      ['name', 'models/gpt/index.html'],
    ],
  );
});
