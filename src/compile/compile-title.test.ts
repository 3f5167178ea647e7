import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileTitle } from './compile-title.ts';

test('should return inline HTML and text of a title with mathematics', () => {
  const { html, text } = compileTitle('Adapt-$\\infty$: *Lifelong* Tuning');
  assert.equal(text, 'Adapt-∞: Lifelong Tuning');
  assert.match(
    html,
    /^Adapt-<span class="nowrap"><span class="katex">.*:<\/span> <em>Lifelong<\/em> Tuning$/,
  );
});

test('should combine accents in formulas with their letters', () => {
  const accents = [
    'acute',
    'grave',
    'hat',
    'bar',
    'tilde',
    'dot',
    'ddot',
    'vec',
    'check',
    'breve',
    'mathring',
  ];
  const texts = accents.map((accent) => compileTitle(`$\\${accent}{e}$`).text);
  assert.deepEqual(
    texts,
    ['é', 'è', 'ê', 'ē', 'ẽ', 'ė', 'ë', 'e⃗', 'ě', 'ĕ', 'e̊'].map((text) => text.normalize('NFC')),
  );
});

for (const title of [
  '# 1 Rank',
  '1. A year',
  '- minus',
  '> more',
  '```code',
  '    four',
  '---',
  'a {b',
  'x<y>z',
  '<script>',
  '[x]: y',
]) {
  test(`should lose nothing of the title "${title}"`, () => {
    assert.equal(compileTitle(title).text, title.trim());
  });
}
