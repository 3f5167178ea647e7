import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFileMessage } from 'vfile-message';
import { DigestError } from '../../digest/digest-error.ts';
import type { DigestRecord, Split } from '../../digest/types.ts';
import { withhold } from './withhold.ts';

const recordOf = (title: string, line: number, confidence: number): DigestRecord => ({
  title,
  paragraphs: ['A text.'],
  line,
  endLine: line + 1,
  span: { start: 10 * line, end: 10 * line + 20 },
  confidence,
  ...(confidence < 1 && { doubts: ['its title is a label'] }),
});

const splitOf = (...records: DigestRecord[]): Split => ({
  digest: 'picks',
  format: 'text',
  doubts: [],
  encoding: 'utf-8',
  bytes: 100,
  records,
  boilerplate: [],
  rejects: [],
  messages: [],
});

const sound = [recordOf('Tides', 1, 0.99), recordOf('Gauges', 3, 0.99)];
const doubtful = recordOf('Abstract', 5, 0.2);

test('should leave a digest as it is in which nothing is in doubt', () => {
  const split = splitOf(...sound);
  assert.deepEqual(withhold(split, 'picks.txt', () => false), { split, withheld: [] }); // prettier-ignore
});

test('should take a record in doubt out, name it with the cure, and keep its text among the rejects', () => {
  const { split, withheld } = withhold(splitOf(...sound, doubtful), 'picks.txt', () => false);
  assert.deepEqual(withheld, [doubtful]);
  assert.deepEqual(split.records, sound);
  assert.deepEqual(split.rejects.map(({ line, span }) => [line, span]), [[5, doubtful.span]]); // prettier-ignore
  const [message] = split.messages;
  assert.deepEqual([message?.ruleId, message?.line, message?.actual], ['in-doubt', 5, 'Abstract']);
  assert.match(message!.reason, /its title is a label/);
  assert.match(message!.note!, /--publish picks\.txt:5/);
  assert.deepEqual(split.doubts, ['1 of 3 records are in doubt and not published']);
});

test('should publish a record in doubt that somebody wants', () => {
  const { withheld } = withhold(splitOf(...sound, doubtful), 'picks.txt', ({ line }) => line === 5);
  assert.deepEqual(withheld, []);
});

test('should refuse a digest most of which is in doubt, and show how it was understood', () => {
  const split = splitOf(doubtful, recordOf('Keywords', 7, 0.1), sound[0]!);
  assert.throws(
    () => withhold(split, 'picks.txt', () => false),
    (error) => {
      assert.ok(error instanceof DigestError);
      assert.match(error.message, /2 of 3 records.*line 5: title “Abstract”/);
      assert.match(error.cure, /--format.*--publish picks\.txt/);
      return true;
    },
  );
});

test('should hold back a lone record that may be a paper, and refuse the digest of one that hardly is', () => {
  const lone = splitOf(recordOf('On Knots', 1, 0.2));
  const { split, withheld } = withhold(lone, 'picks.txt', () => false);
  assert.deepEqual(withheld, lone.records);
  assert.match(split.messages[0]!.note!, /--publish picks\.txt:1/);
  assert.throws(() => withhold(splitOf(recordOf('Menu', 1, 0.05)), 'picks.txt', () => false), DigestError);
});

test('should replace messages about a record in doubt, and keep those about the whole digest in its line', () => {
  const place = { line: doubtful.line, column: 1 };
  const messages = ['no-abstract', 'joined-words'].map(
    (ruleId) => new VFileMessage('is odd', { place, ruleId }),
  );
  const { split } = withhold({ ...splitOf(...sound, doubtful), messages }, 'picks.txt', () => false);
  assert.deepEqual(split.messages.map(({ ruleId }) => ruleId), ['joined-words', 'in-doubt']); // prettier-ignore
});
