import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';
import type { DigestRecord, Split } from '../types.ts';

const lines = [
  'On the Reading of Anno-',
  'tated Pages',
  '',
  'Readers who anno-',
  'tated their pages compared their read-',
  'ings with those of a well-',
  'known group, and found that most of them',
  'had forgotten what the words were there',
  'for. The effect is strong and of a con-',
  'ditional kind, as all their notes show.',
  '',
  'Mooring without Marks',
  '',
  'Boats that are moored without marks are',
  'found again by their owners in the most un-',
  'likely places. We annotated readings of the',
  'tide, and conditional counts of boats, for',
  'a year that had no storm in it at all.',
  '',
];
const read = (text: string): Split => readText(new TextEncoder().encode(text), { file: 'a.txt' });

/** A part of a record as the digest spells it. */
const spelt = ({ title, paragraphs, hyphens = [] }: DigestRecord, part: 'title' | 'abstract'): string =>
  hyphens
    .filter((hyphen) => hyphen.in === part)
    .reduceRight(
      (text, { at, text: hyphen }) => text.slice(0, at) + hyphen + text.slice(at),
      part === 'title' ? title : paragraphs.join('\n\n'),
    );

test('should join words broken at line ends so that they can be broken again', () => {
  const [first, second] = read(lines.join('\n')).records;
  assert.equal(first?.title, 'On the Reading of Annotated Pages');
  assert.match(first.paragraphs[0]!, /^Readers who annotated .* readings with those of a well-known group/);
  assert.equal(spelt(first, 'title'), 'On the Reading of Anno-tated Pages');
  assert.match(spelt(first, 'abstract'), /^Readers who anno-tated .* read-ings .* a con-ditional kind/);
  assert.match(spelt(second!, 'abstract'), / un-likely places/);
});

test('should tell once of all words that it joined, with the first of them', () => {
  const { messages } = read(lines.join('\n'));
  assert.deepEqual(
    messages.map(({ ruleId, line, reason, actual }) => [ruleId, line, reason, actual]),
    [
      [
        'joined-words',
        1,
        'joined 5 words broken at the end of a line, without the hyphens',
        'Anno-tated, anno-tated, read-ings',
      ],
    ],
  );
});

test('should say nothing where no word was broken', () => {
  const { records, messages } = read(lines.join('\n').replaceAll(/(?<!well)-\n/g, '').replace('\nings', 'ings')); // prettier-ignore
  assert.deepEqual([records.flatMap(({ hyphens = [] }) => hyphens), messages], [[], []]);
});
