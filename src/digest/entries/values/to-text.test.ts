import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Markup } from '../mapping.ts';
import { toText } from './to-text.ts';

const cases: [markup: Markup, source: string, text: string][] = [
  ['plain', 'if a<b and c>d', 'if a<b and c>d'],
  ['plain', 'growth of <i>E. coli</i> in H<sub>2</sub>O', 'growth of E. coli in H2O'],
  ['plain', 'the <b> tag', 'the <b> tag'],
  ['plain', '<jats:p>We show.</jats:p>', 'We show.'],
  ['html', '<p>One &amp; two.</p><p>Three.</p>', 'One & two.\n\nThree.'],
  ['html', '<jats:title>Abstract</jats:title><jats:p>We show.</jats:p>', 'Abstract: We show.'],
  [
    'html',
    '<jats:sec><jats:title>Methods.</jats:title><jats:p>We ask.</jats:p></jats:sec>',
    'Methods: We ask.',
  ],
  [
    'html',
    'of <jats:alternatives><jats:tex-math>$$x^2$$</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives>.',
    'of $x^2$.',
  ],
  ['html', 'text<script>alert(1)</script> more', 'text more'],
  ['tex', 'The {DNA} of {\\"O}zg{\\"u}r, \\v{S}koda and Stra{\\ss}e', 'The DNA of Özgür, Škoda and Straße'],
  ['tex', '{{Double} braces}', 'Double braces'],
  ['tex', '5\\% of A\\&B', '5% of A&B'],
  ['tex', 'over $\\mathbb{R}^{n}$ and \\cite{doe}', 'over $\\mathbb{R}^{n}$ and \\cite{doe}'],
  ['tex', 'an \\emph{open} question', 'an open question'],
  ['tex', 'costs $5', 'costs $5'],
];

for (const [markup, source, text] of cases)
  test(`should undo ${markup} in "${source.slice(0, 50)}"`, () => assert.equal(toText(source, markup), text));

test('should read a hundred thousand nested tags and braces in linear time', () => {
  assert.equal(toText(`${'<i>'.repeat(1e5)}x`, 'html'), 'x');
  assert.equal(toText(`${'{'.repeat(1e5)}x`, 'tex'), 'x');
});
