import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readDigest } from '../read-digest.ts';
import { draftHint } from './draft-hint.ts';
import { readHint } from './read-hint.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const draft = (text: string, file = 'a.txt'): string => draftHint(bytesOf(text), { file });

const blocks = ['Gulls and tides', 'Salt in rope', 'Why do piers lean'].map(
  (title) => `${title}\nj doe & l wei\nharbour letters · 12 March 2024\nWe look at ${title.toLowerCase()} and say what we saw.\n`,
); // prettier-ignore

test('should draft the layout of blocks by what their lines are', async () => {
  const text = blocks.join('\n');
  assert.deepEqual(parse(draft(text)), {
    record: ['title', 'anything', 'venue · date', 'abstract'],
    separator: 'blank line',
  });
  const hint = readHint(draft(text), 'a.yaml');
  const { records } = await readDigest(bytesOf(text), { file: 'a.txt', hint });
  assert.deepEqual(records.map(({ title, venue }) => [title, venue]), [
    ['Gulls and tides', 'harbour letters'],
    ['Salt in rope', 'harbour letters'],
    ['Why do piers lean', 'harbour letters'],
  ]); // prettier-ignore
});

test('should draft the layout as it was understood where blank lines show no blocks', () => {
  const text = ['Gulls and Tides', 'Salt in Rope', 'Piers and Their Lean']
    .map((title) => `${title}\nJane Doe, Li Wei\n\nWe look at harbours and say what we saw. The tide was low, and nobody else was there.\n\n`)
    .join('\n'); // prettier-ignore
  assert.deepEqual(parse(draft(text)), {
    record: ['title', 'authors', 'abstract'],
    separator: '2 blank lines',
  });
});

test('should show in comments how the first lines were read', () => {
  assert.match(draft(blocks.join('\n')), /^# +1 +title +Gulls and tides$/m);
});

test('should draft the format alone of a file that is no text', () => {
  const bibliography = '\\begin{thebibliography}{1}\n\\bibitem{a}\nJane Doe.\n\\newblock Tides.\n';
  assert.deepEqual(parse(draft(bibliography, 'a.bbl')), { format: 'bibitems' });
});

test('should draft a hint that can be read, whatever the digest holds', () => {
  for (const text of [
    'x',
    'Title: # not a comment\n\nkey: [value\n\n--- \n...\n',
    '- a\n\n"b": c\n\u0085d\n',
  ])
    assert.doesNotThrow(() => readHint(draft(text), 'a.yaml'));
});
