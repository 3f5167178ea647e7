import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFormulas } from '../find/find-formulas.ts';
import { Reporter } from './reporter.ts';
import { scanProse } from './scan-prose.ts';

/**
 * The visible text of TeX source, with `{}` around emphasis, `**` around strong text and `<>` around links.
 */
function shown(source: string, repair = false, shortName?: string): string {
  const scene = { segments: findFormulas(source), repair, shortName, reporter: new Reporter() };
  const marks: Record<string, string> = { emphasis: '_', strong: '*', link: '|', list: '#', listItem: '-' };
  return scanProse(source, scene)
    .map((piece) => ('mark' in piece ? marks[piece.mark.type] : piece.to))
    .join('');
}

const cases: Record<string, Record<string, string>> = {
  accents: {
    'M\\"uller, Erd\\H{o}s, \\\'{\\i}, {\\L}ukasz, Gau\\ss': 'Müller, Erdős, í, Łukasz, Gauß',
    "it\\'s": "it's",
  },
  'quotes and dashes': {
    "``x'' and `y', ''the z''": '“x” and ‘y’, “the z”',
    'pages 1--5, Bayes--Nash --- or --no-cache': 'pages 1–5, Bayes–Nash — or --no-cache',
    'peer--to--peer': 'peer–to–peer',
    'an "x" and 5\'': 'an "x" and 5\'',
  },
  ties: {
    'Figure~1, 1~5, ~50': 'Figure\u00a01, 1–5, ~50',
    '\\emph{a}~b': '_a_\u00a0b',
  },
  markup: {
    '\\emph{a \\textbf{b}} {\\it c} {\\bf d}': '_a *b*_ _c_ *d*',
    'see \\href{https://e.org}{here} and \\url{https://e.org/a\\_b}': 'see |here| and |https://e.org/a_b|',
    'on \\href{this https URL}{GitHub}': 'on GitHub [this https URL]',
    '\\begin{itemize}\\item a\\item b\\end{itemize}': '#- a-- b-#',
    'x\\footnote{y}, \\cite[p. 3]{a,b}': 'x [y], [a, b, p. 3]',
  },
  'signs that were escaped': {
    '5\\%, R\\&D, a\\_b, \\{x\\}': '5%, R&D, a_b, {x}',
    'a &lt; b, &amp;amp;': 'a < b, &amp;',
    'the \\textbackslash textsc\\textbraceleft Foo\\textbraceright{} at 5\\textbackslash\\%': 'the Foo at 5%',
    'in V\\B and V \\ B of \\emph{sets}': 'in V∖B and V ∖ B of _sets_',
  },
  'leavings of TeX': {
    '\\emph{a} {b} c} {\\em d': '_a_ b c d',
    'for $x$ and n$ then, {x, y} and {Further,}': 'for $x$ and n then, {x, y} and Further,',
    '\\emph{costs} US$ 5 and $6': '_costs_ US$ 5 and $6',
    '\\emph{set} $HOME and 5$ of $bribery': '_set_ $HOME and 5$ of bribery',
    'O(1$ time of \\emph{x}': 'O(1 time of _x_',
  },
  'braces that protect capitals': {
    '{DNA} methylation and {A} {S}mall {M}eter': 'DNA methylation and A Small Meter',
    '{Graph{SAGE}}, Word{N}et, {mRNA}, {TCP}/{IP}': 'GraphSAGE, WordNet, mRNA, TCP/IP',
    '{{A Survey of {LLM}s: Methods, and Data}}': 'A Survey of LLMs: Methods, and Data',
    '{Schr\\"odinger} and {M}\\"uller on {k}-means': 'Schrödinger and Müller on k-means',
    'M\\u{S}koviera, {m P}, {cal C}': 'M\\u{S}koviera, {m P}, {cal C}',
    'the set {A}, {a, b, c}, {"K": 1}, {V}, {x}': 'the set {A}, {a, b, c}, {"K": 1}, {V}, {x}',
    '"a photo of a {CLASS}" at /users/{ID}, ${HOME}': '"a photo of a {CLASS}" at /users/{ID}, ${HOME}',
  },
  'text that is no TeX': {
    'an open { brace, {name}, C:\\new, CTL$': 'an open { brace, {name}, C:\\new, CTL$',
    '20% of all. 5 % less': '20% of all. 5 % less',
  },
};
for (const [what, texts] of Object.entries(cases)) {
  for (const [source, expected] of Object.entries(texts)) {
    test(`should read ${what}: ${source}`, () => assert.equal(shown(source), expected));
  }
}

test('should read commands without backslash only in damaged text', () => {
  assert.equal(shown('emph{x} and {em y}', true), '_x_ and _y_');
  assert.equal(shown('emph{x}'), 'emph{x}');
});

test("should replace \\method with the paper's own name", () => {
  assert.equal(shown('\\method{} and \\ours', false, 'Foo'), 'Foo and Foo');
  assert.equal(shown('\\method is'), '[method] is');
});

test('should keep the words of a comment whose end is lost', () => {
  assert.equal(shown('as said. % Note that this holds'), 'as said. Note that this holds');
});
