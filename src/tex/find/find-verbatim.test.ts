import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findVerbatim } from './find-verbatim.ts';

/** Texts, and the parts of them that are not TeX, whatever they look like. */
const texts: Record<string, string[]> = {
  'at https://example.org/a_b~c, or www.example.org/~me.': [
    'https://example.org/a_b~c',
    'www.example.org/~me',
  ],
  'mail me_too@example.org about data_loader.py': ['me_too@example.org', 'data_loader.py'],
  'the chain A_b_c and __init__ in `x_1`': ['A_b_c', '__init__', '`x_1`'],
  'in ./data/x_1 or C:\\data\\new': ['./data/x_1', 'C:\\data\\new'],
  'the ell_infty norm of x_1': [],
};
for (const [text, expected] of Object.entries(texts)) {
  test(`should keep verbatim what is not TeX in "${text}"`, () =>
    assert.deepEqual(
      findVerbatim(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    ));
}

test('should remove TeX escapes from an address', () => {
  assert.deepEqual(findVerbatim('https://example.org/a\\_b'), [
    { kind: 'address', start: 0, end: 24, shown: 'https://example.org/a_b', url: 'https://example.org/a_b' },
  ]);
});
