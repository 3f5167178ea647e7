import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { toPage } from './to-page.ts';

const record = {
  title: 'On $\\frac{1}{$ and Its Kin',
  paragraphs: ['We set $x^2$ and $\\sqrt{$ in one abstract.'],
  line: 7,
  endLine: 9,
  span: { start: 0, end: 1 },
};

test('should name each formula that cannot be rendered', () => {
  const { messages } = toPage(record, { repair: false, vocabulary: emptyVocabulary });
  const unset = messages.filter(({ ruleId }) => ruleId === 'formula-unset');
  assert.deepEqual(
    unset.map(({ actual, line, reason }) => ({ actual, line, reason })),
    [
      { actual: '\\frac{1}{', line: 7, reason: 'formula cannot be rendered; its source is shown' },
      { actual: '\\sqrt{', line: 7, reason: 'formula cannot be rendered; its source is shown' },
    ],
  );
});

test('should not name formulas that can be rendered', () => {
  const fine = { ...record, title: 'On $x$', paragraphs: ['We set $x^2$.'] };
  assert.deepEqual(toPage(fine, { repair: false, vocabulary: emptyVocabulary }).messages, []);
});
