import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { setText } from '../paper/set-text.ts';
import { toTitleTree, toTree } from './to-tree.ts';
import { undoRepairs } from '../paper/undo-repairs.ts';

function set(text: string, repair = true, shortName?: string): string {
  return setText(toTree([text], { repair, shortName }).tree);
}

/** Text in a digest, and how it is set. */
const damaged: Record<string, string> = {
  'a 39% ell_infty-attack (epsilon = 8/255)': 'a 39% $\\ell_\\infty$-attack ($\\epsilon = 8/255$)',
  'weights W^star and updates alpha B A / r.': 'weights $W^\\star$ and updates $\\alpha B A / r$.',
  'a rate of O(1/K) within K rounds': 'a rate of $O(1/K)$ within $K$ rounds',
  'a ({\\epsilon}, {\\delta})-bound': 'a $(\\epsilon, \\delta)$-bound',
  'a 2.5times speed-up on 256times256 pixels': 'a 2.5× speed-up on 256×256 pixels',
  'an n times n matrix and 13 x faster': 'an $n \\times n$ matrix and 13× faster',
  'a grid of 13 x cells': 'a grid of 13 x cells',
  'quantization (rm FooQ) and emph{bar}': 'quantization (FooQ) and bar',
  'exp(({Delta}^2 log s)^{Delta - 1})': '$\\exp((\\{\\Delta\\}^2 \\log s)^{\\Delta - 1})$',
  'SelfFoo_{text{LR}} and DR^{3}-Foo': '$\\mathrm{SelfFoo}_{\\text{LR}}$ and $\\mathrm{DR}^{3}$-Foo',
  'time (L/epsilon^2)log(L/epsilon) or O(nlog n)':
    'time $(L/\\epsilon^2)\\log(L/\\epsilon)$ or $O(n\\log n)$',
};
for (const [source, expected] of Object.entries(damaged)) {
  test(`should repair "${source}"`, () => assert.equal(set(source), expected));
}

const whole: Record<string, string> = {
  "only 5.8\\% of ``them'' and a~lot": 'only 5.8% of “them” and a\u00a0lot',
  "M\\\"uller, Mat\\'ern, \\v{S}koda, {\\o}re, \\'{\\i}": 'Müller, Matérn, Škoda, øre, í',
  'an \\emph{early} \\textbf{test} of {\\it this}': 'an early test of this',
  'a cost of $5 or $6, but $x$ and \\(y\\)': 'a cost of $5 or $6, but $x$ and $y$',
  'pages 1--5 -- or more --- of Foo--Bar': 'pages 1–5 – or more — of Foo–Bar',
  'as in \\cite{a,b}\\footnote{See there.}': 'as in [a, b] [See there.]',
  '\\method is $2.5\\times$ faster': 'Foo is 2.5× faster',
  'the \\unknowncommand{x} stays': 'the \\unknowncommand{x} stays',
  'a &lt; b &amp; c': 'a < b & c',
  '15 kg ha^-1 yr^-1, dams km^-1; not kg^-1.5, max^-1 or min^-1x':
    '15 kg ha⁻¹ yr⁻¹, dams km⁻¹; not kg^-1.5, max^-1 or min^-1x',
  'kWh {kWp}^{-1} {d}^{-1}, W{m}^{-2}, 5 {mol} {L}^{-1}': 'kWh kWp⁻¹ d⁻¹, Wm⁻², 5 mol L⁻¹',
  'of {CO}_{2} and {M}_{\\odot}, {f}^{-1}': 'of CO₂ and $M_{\\odot}$, $f^{-1}$',
  'in $\\cS \\subseteq \\foo$': 'in $\\mathcal{S} \\subseteq \\mathrm{foo}$',
  'stability.We go on: (1)assuming that': 'stability. We go on: (1) assuming that',
};
for (const [source, expected] of Object.entries(whole)) {
  test(`should read "${source}" without repair`, () => assert.equal(set(source, false, 'Foo'), expected));
}

test('should leave names, files, code and addresses unchanged', () => {
  const text =
    'a_b o_O A_B_C data_loader.py ViT-B_16 max_len=512 p-value k-means a ~ b ~50 --flag C:\\path\\to "x" user_1@mail.com';
  assert.equal(set(text), text);
});

test('should build the kinds of mdast nodes', () => {
  const { tree } = toTree(
    ['See \\textbf{\\emph{x}} $y$ at https://e.org/a_b.', '\\begin{itemize}\\item a \\item b\\end{itemize}'],
    {
      repair: false,
    },
  );
  assert.deepEqual(tree.children, [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'See ' },
        { type: 'strong', children: [{ type: 'emphasis', children: [{ type: 'text', value: 'x' }] }] },
        { type: 'text', value: ' ' },
        { type: 'inlineMath', value: 'y' },
        { type: 'text', value: ' at ' },
        { type: 'link', url: 'https://e.org/a_b', children: [{ type: 'text', value: 'https://e.org/a_b' }] },
        { type: 'text', value: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: ['a', 'b'].map((value) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      })),
    },
  ]);
});

test('should report what it does not know, and where', () => {
  const [message] = toTree(['The \\squad set'], { repair: false }).messages;
  assert.deepEqual(
    [message?.ruleId, message?.actual, message?.place, message?.reason],
    [
      'unknown-command',
      '\\squad',
      { line: 1, column: 5, offset: 4 },
      'unknown command \\squad, shown as its name',
    ],
  );
});

test('should set a title as one paragraph', () => {
  const { tree } = toTitleTree('Adapt-infty: $$x + y = z, \\quad a + b = c, d$$', { repair: true });
  assert.equal(tree.children.length, 1);
  assert.equal(setText(tree), 'Adapt-$\\infty$: $x + y = z, \\quad a + b = c, d$');
});

// prettier-ignore
const parts = fc.constantFrom(
  '\\emph{', '\\textbf{', '}', '{', '$', '$$', '\\(', '\\)', '\\[', '\\]', '~', '``', "''", '--', '\\%', '%', '\n\n',
  ' ', '  ', 'a', 'K', 'ell_2', 'x^2', '_', '^', '\\alpha', '\\foo', '\\begin{itemize}', '\\item', '\\end{itemize}',
  'https://e.org/a', 'http://[', '&lt;', '\\textbackslash ', '\\textbraceleft ', '\\textbraceright{}', '\\b{eta}', 'xin X',
  '{0,1}', 'left(', 'right)', '\\ref{x}', '\\href{', '}{', '\\url{https://e.org/a_b}', '$5', "\\'e", 'V\\B', 'epsilonleq', '{\\deg}', '\u0000', '\ufeff', '\\cite{x}', '\\footnote{', '`', 'times', '<i>', '</i>', '<sub>', '</sub>', '<p>', '<br/>', '<jats:p>', '**', '](https://e.org)', '[', '2', '.We', '(1)', '\\\\',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(parts, { maxLength: 30 }).map((all) => all.join('')),
);

test('should restore any text when its repairs are undone', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), fc.boolean(), (paragraphs, repair) => {
      const { tree, repairs } = toTree(paragraphs, { repair });
      assert.equal(undoRepairs(setText(tree), repairs), paragraphs.join('\n\n'));
    }),
    { numRuns: 2000 },
  );
});

test('should restore any title when its repairs are undone', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (title, repair) => {
      const { tree, repairs } = toTitleTree(title, { repair });
      assert.ok(tree.children.length <= 1);
      assert.equal(undoRepairs(setText(tree), repairs), title);
    }),
    { numRuns: 2000 },
  );
});
