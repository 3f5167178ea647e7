import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './join-lines.ts';

const cases: [lines: string[], joined: string, why: string][] = [
  [['a wrapped ', '  line'], 'a wrapped line', 'by one blank'],
  [['self-', 'supervised'], 'self-supervised', 'within a compound without a blank'],
  [
    ['pre-', 'and post-training'],
    'pre- and post-training',
    'after a hyphen that stands for a word by a blank',
  ],
  [['anno\u00ad', 'tated'], 'anno\u00adtated', 'at a soft hyphen without a blank'],
  [['大型語言', '模型'], '大型語言模型', 'of scripts without blanks by nothing'],
  [['大型', 'LLM'], '大型 LLM', 'of two scripts by a blank'],
  [[], '', 'of no text to nothing'],
];

for (const [lines, joined, why] of cases)
  test(`should join lines ${why}`, () => assert.equal(joinLines(lines).text, joined));

test('should leave out hyphens that only break a word at the end of its line, and say where they stood', () => {
  const isBroken = (first: string): boolean => first === 'anno' || first === 'read';
  const lines = ['who anno-', 'tated a well-', 'known page of read\u2010', 'ings'];
  const { text, hyphens } = joinLines(lines, isBroken);
  assert.equal(text, 'who annotated a well-known page of readings');
  assert.deepEqual(hyphens, [
    { at: text.indexOf('tated'), text: '-' },
    { at: text.indexOf('ings'), text: '\u2010' },
  ]);
});
