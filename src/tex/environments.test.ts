import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environments } from './environments.ts';
import { toTree } from './to-tree.ts';

const kindsIn = (text: string): string[] =>
  toTree([text], { repair: false }).tree.children.map((node) =>
    node.type === 'list' ? `${node.ordered ? 'ordered' : 'unordered'} list` : node.type,
  );

const lists = {
  unordered: ['itemize', 'compactitem', 'description'],
  ordered: ['enumerate', 'compactenum', 'inparaenum'],
};
for (const [kind, names] of Object.entries(lists)) {
  for (const name of names) {
    test(`should read ${name} as an ${kind} list`, () =>
      assert.deepEqual(kindsIn(`\\begin{${name}}\\item a \\item b\\end{${name}}`), [`${kind} list`]));
  }
}

const formulas = ['equation', 'align', 'gather', 'multline', 'eqnarray', 'displaymath', 'math', 'flalign'];
for (const name of formulas) {
  test(`should read ${name}, starred or not, as a display formula`, () => {
    assert.deepEqual(kindsIn(`\\begin{${name}}a = b\\end{${name}}`), ['math']);
    assert.deepEqual(kindsIn(`\\begin{${name}*}a = b\\end{${name}*}`), ['math']);
  });
}

test('should have a case for each environment', () =>
  assert.deepEqual([...environments.keys()], [...lists.unordered, ...lists.ordered, ...formulas]));

test('should keep the text of other environments', () =>
  assert.deepEqual(kindsIn('\\begin{center}a\\end{center}'), ['paragraph']));
