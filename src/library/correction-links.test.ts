import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompiledTitle } from '../compile/compile-title.ts';
import { correctionLinks } from './correction-links.ts';

test('should open the editor of a page, and an issue that names page, digest, line and field', () => {
  const places = [{ digest: 'a', file: 'a.txt', line: 3, endLine: 5 }];
  const title = { text: 'Lens & Light' } as CompiledTitle;
  const { edit, report } = correctionLinks(
    { title, places },
    {
      repository: 'https://github.example/me/papers.git/',
      file: 'content/papers/lens.mdx',
      page: 'https://reader.example/papers/lens/',
    },
  );
  assert.equal(edit, 'https://github.example/me/papers/edit/main/content/papers/lens.mdx');
  const { pathname, searchParams } = new URL(report);
  assert.equal(pathname, '/me/papers/issues/new');
  assert.equal(searchParams.get('title'), 'Mistake: Lens & Light');
  assert.match(
    searchParams.get('body') ?? '',
    /Page: .*\/lens\/\nFile: .*lens\.mdx\nDigest: a\.txt, lines 3 to 5\nField/,
  );
});
