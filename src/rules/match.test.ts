import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile } from './compile.ts';
import { matchAt } from './match.ts';
import { tokensOf } from './tokens.ts';

/** The first match of a pattern in a text, with the value in angle brackets; undefined if there is none. */
function found(pattern: string, text: string): string | undefined {
  const program = compile(pattern);
  const tokens = tokensOf(text);
  const words = (start: number, end: number): string =>
    tokens.slice(start, end).map((token) => token.text).join(' '); // prettier-ignore
  for (let start = 0; start < tokens.length; start++) {
    const match = matchAt(program, tokens, start);
    if (!match) continue;
    const { value } = match;
    return `${words(start, value.start)} <${words(value.start, value.end)}> ${words(value.end, match.end)}`.trim();
  }
  return undefined;
}

const cases: [string, string, string, string | undefined][] = [
  ['words in any case', 'we grow', 'Trees We GROW', '<We GROW>'],
  ['hyphens also as spaces', 'open-source', 'an open source tree', '<open source>'],
  ['any ending of a word', 'leverag*', 'by leveraging', '<leveraging>'],
  ['any beginning of a word', '"*-based"', 'tree-based', '<tree-based>'],
  ['classes of the lexicon in their forms', '{PRESENT-ing} it', 'introducing it', '<introducing it>'],
  ['shapes, as the value', 'we {PRESENT} (a | an)? <Name>', 'we propose PineTree', 'we propose <PineTree>'],
  ['several tokens as the value', 'on [#Name and #Name]', 'on A1 and B2', 'on <A1 and B2>'],
  ['the shortest gap', 'we ~3 grow', 'we will grow and grow', '<we will grow>'],
  ['as many repetitions as there are', '[(a)*3] b', 'a a b', '<a a> b'],
  ['no gap across a sentence', 'we ..9 grow', 'we are. Trees grow', undefined],
  ['no gap longer than allowed', 'we ~1 grow', 'we will not grow', undefined],
  ['no excluded word', 'we !(will | may) grow', 'we may grow', undefined],
  ['nothing before an excluded word', 'we -(may) ~1 grow', 'we may grow', undefined],
  ['a mark only without a space before it', '#Number _%', '5 %', undefined],
  ['the beginning of a sentence', '^ we', 'Trees, we say. We grow', '<We>'],
];
for (const [what, pattern, text, match] of cases) {
  test(`should match ${what}`, () => assert.equal(found(pattern, text), match));
}

test('should reject an invalid pattern and say why', () => {
  assert.throws(() => compile('we (grow'), /\( is not closed in we \(grow/);
  assert.throws(() => compile('we) grow'), /\) closes nothing/);
  assert.throws(() => compile('{NONE}'), /no class NONE/);
  assert.throws(() => compile('we?'), /may match nothing/);
});

test('should take time proportional to the text, whatever repeats', () => {
  const program = compile('(a | a a)*12 (a | a a)*12 b');
  const tokens = tokensOf('a '.repeat(2000));
  const start = process.cpuUsage();
  for (let at = 0; at < tokens.length; at++) assert.equal(matchAt(program, tokens, at), undefined);
  assert.ok(process.cpuUsage(start).user < 5_000_000);
});

test('should split any text into tokens that cover it except for white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokensOf(text);
      const joined = tokens.map((token) => token.text).join('');
      assert.equal(joined.replace(/\s/g, ''), text.replace(/\s/g, ''));
      for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
    }),
  );
});
