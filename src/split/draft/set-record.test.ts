import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { setText } from '../../paper/set-text.ts';
import { setAsNotation, setAsText } from './set-record.ts';

const record = (title: string, ...paragraphs: string[]) => ({
  title,
  paragraphs,
  line: 1,
  endLine: 1,
  span: { start: 0, end: 1 },
});
const asIs = { repair: false, vocabulary: emptyVocabulary };
const mended = { ...asIs, repair: true };
const kindsOf = (paragraphs: string[]): string[] =>
  setAsNotation(record('A', ...paragraphs), asIs).body.children.flatMap((block) =>
    'children' in block ? block.children.map(({ type }) => type) : [block.type],
  );

test('should read notation as formulas, unless asked for plain text', () => {
  assert.deepEqual(kindsOf(['We set $x^2$ here.']), ['text', 'inlineMath', 'text']);
  assert.equal(setText(setAsText(record('A', 'We set $x^2$ here.')).body), 'We set $x^2$ here.');
});

test("should replace the paper's own macro with the name that its title begins with", () => {
  const name = (title: string): string =>
    setText(setAsNotation(record(title, 'We test \\method{} here.'), mended).body);
  for (const title of ["L\\'evy: A Study", '$\\textbf{Lévy}$: A Study']) {
    assert.equal(name(title), 'We test Lévy here.');
  }
});

test('should keep a title that is nothing but markup', () => {
  assert.equal(setText(setAsNotation(record('\\\\', 'Text.'), mended).title), '\\\\');
});

test('should show formulas as source if there are too many, and say so', () => {
  const paragraph = '$x$ '.repeat(2001).trim();
  const { body, messages } = setAsNotation(record('A', paragraph), mended);
  assert.equal(setText(body), paragraph);
  assert.deepEqual(
    messages.map(({ ruleId, reason }) => [ruleId, reason]),
    [['too-many-formulas', '2001 formulas exceed the limit of 2000; all are shown as source']],
  );
});

/** Title and abstract with a macro for the paper's own name, and both as set. */
const named: [title: string, abstract: string, expected: [string, string]][] = [
  ["T\\'elos\\xspace: Planning", '\\method{} reads.', ['Télos: Planning', 'Télos reads.']],
  ['\\method{}: Planning', 'We propose Robust Keel Tuning (RoKT).', ['RoKT: Planning', '']],
  [
    'Sharing Charts',
    'We propose Robust Keel Tuning (RoKT). \\ours saves.',
    ['Sharing Charts', 'RoKT saves.'],
  ],
  ['$\\textbf{MEND}$: Nets', 'With $\\method_x$, {\\ours}.', ['MEND: Nets', 'With $\\text{MEND}_x$, MEND.']],
  ['$\\infty$-Former: Nets', '\\method is.', ['$\\infty$-Former: Nets', '∞-Former is.']],
  ['On Nets', '\\method is.', ['On Nets', '[method] is.']],
];
for (const [title, abstract, [head, end]] of named) {
  test(`should write the paper's name for a macro in "${title}": ${abstract}`, () => {
    const set = setAsNotation(record(title, abstract), asIs);
    assert.equal(setText(set.title), head);
    assert.ok(setText(set.body).endsWith(end), setText(set.body));
  });
}
