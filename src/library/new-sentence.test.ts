import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newSentence } from './new-sentence.ts';
import { noveltyCues } from './novelty-cues.ts';
import { readFixture } from './own-topics/read-fixture.ts';

for (const { pattern, example } of noveltyCues) {
  test(`should know the cue of: ${example}`, () => assert.match(example, pattern));
}

test('should choose the sentence that says what is new, not the background and not the experiments', () => {
  const text =
    'Gauges are few. Recent works have been slow. To this end, we propose TideNet, which fills the gaps. ' +
    'Extensive experiments on three records show its value. Code is available at https://example.org.';
  assert.equal(newSentence(text), 'To this end, we propose TideNet, which fills the gaps.');
});

test('should choose sentences of other fields and scripts', () => {
  const abstractOf = (file: string, start: string): string =>
    readFixture(file).find(({ title }) => title.startsWith(start))!.abstract;
  assert.match(
    newSentence(abstractOf('ecology.txt', 'Repeated marine'))!,
    /^Our findings challenge the view/,
  );
  assert.match(newSentence(abstractOf('chinese.txt', '用于古籍'))!, /^本文提出一种轻量级的断句模型/);
});

test('should choose none where no sentence says what is new', () => {
  assert.equal(newSentence('Tides are high. Gulls are loud.'), undefined);
  assert.equal(newSentence(''), undefined);
});
