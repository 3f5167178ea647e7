import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { cleanText } from '../../text/clean-text.ts';
import { bodyReader } from '../../paper/readers.ts';
import { toPage } from '../../split/draft/to-page.ts';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { checkPaper } from './check-paper.ts';
import { hostileText } from './hostile-text.ts';

const prose = 'The remainder of this abstract is ordinary prose that says what was done and what came of it.';

for (const [language, strings] of Object.entries(hostileText)) {
  test(`should make faithful, harmless pages of text that is hostile to ${language}`, () => {
    for (const text of strings) {
      const [title, abstract] = [cleanText(text), cleanText(`${text} ${prose}`)];
      for (const record of [
        { title, paragraphs: [prose] },
        { title: 'A', paragraphs: [abstract, title] },
      ]) {
        const place = { line: 1, endLine: 3, span: { start: 0, end: 9 } };
        const { draft, problem, messages } = toPage(
          { ...record, ...place },
          { repair: true, vocabulary: emptyVocabulary },
        );
        assert.ok(draft, `${JSON.stringify(text)}: ${problem?.reason}`);
        assert.ok(!messages.some(({ ruleId }) => ruleId === 'notation-failed'), String(messages));
        checkPaper({ record: { ...record, ...place }, draft });
      }
    }
  });
}

test('should show hostile text as it is', () => {
  const record = {
    title: 'A',
    paragraphs: ['export const x = 1', '{a} <b> $5'],
    line: 1,
    endLine: 2,
    span: { start: 0, end: 1 },
  };
  const { draft } = toPage(record, { repair: true, vocabulary: emptyVocabulary });
  const body = draft?.page.split('---\n')[2] ?? '';
  assert.equal(toString(bodyReader.parse(body)), record.paragraphs.join(''));
});
