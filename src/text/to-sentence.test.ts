import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSentence } from './to-sentence.ts';

const cases: [message: string, sentence: string][] = [
  ['A TeX comment; where it ends is lost', 'A TeX comment; where it ends is lost.'],
  ['no abstract for "Lens"', 'No abstract for "Lens".'],
  ['add the abstract.', 'Add the abstract.'],
  ['a comment “ends here.”', 'A comment “ends here.”'],
  ['codeStatus: a value is left out', 'codeStatus: a value is left out.'],
  ['links: a value is left out', 'links: a value is left out.'],
  ['\\foo is unknown!', '\\foo is unknown!'],
  [' ', ''],
];

for (const [message, sentence] of cases) {
  test(`“${message}” should become the sentence “${sentence}”`, () => {
    assert.equal(toSentence(message), sentence);
  });
}
