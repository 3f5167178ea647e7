import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import { readDigest } from '../read-digest.ts';
import type { DigestRecord, Split } from '../types.ts';
import { readHint } from './read-hint.ts';

const read = (digest: string, hint?: string): Promise<Split> =>
  readDigest(new TextEncoder().encode(digest), {
    file: 'a.txt',
    ...(hint !== undefined && { hint: readHint(hint, 'a.yaml') }),
  });
const titlesOf = ({ records }: Split): string[] => records.map(({ title }) => title);
/** Records with the fields that are expected of them. */
const factsOf = ({ records }: Split, keys: string[]): unknown[] =>
  records.map((record) => keys.map((key) => record[key as keyof DigestRecord]));

const titles = ['Gulls and tides', 'Salt in rope', 'Why do piers lean', 'Lanterns'];

const calls = ['Ahoy from the Ada', 'Ahoy', 'Ahoy and a good night to you', 'Ahoy, said somebody'];

/** Digests that the reader takes apart wrongly by itself, the hint that says how they look, and what is stated. */
interface Case {
  name: string;
  digest: string;
  hint: string;
  titles?: string[];
  keys?: string[];
  facts?: unknown[];
}

const cases: Case[] = [
  {
    name: 'names in lower case and one short sentence',
    digest: `Tuesday picks
of the harbour group

Gulls and tides
j doe & l wei
the harbour journal · 12 March 2024
We count gulls.

Salt in rope
a lovelace
rope letters · 3 May 2023
Ropes rot. We say why.

Why do piers lean
g hopper & a turing
pier review · 1 June 2022
A short note on piers that lean, and on how long they take.

Lanterns
m curie
optics quarterly · 9 Jan 2021
Lanterns are measured.

see you next week
`,
    hint: 'record: [title, authors, "venue · date", abstract]\nseparator: blank line',
    keys: ['authors', 'venue', 'published', 'paragraphs'],
    facts: [
      [['j doe', 'l wei'], 'the harbour journal', '2024-03-12', ['We count gulls.']],
      [['a lovelace'], 'rope letters', '2023-05-03', ['Ropes rot. We say why.']],
      [['g hopper', 'a turing'], 'pier review', '2022-06-01', ['A short note on piers that lean, and on how long they take.']],
      [['m curie'], 'optics quarterly', '2021-01-09', ['Lanterns are measured.']],
    ],
  },
  {
    name: 'titles below their abstract, between rules',
    digest: `-- NEWS --
issue 4

We count gulls at low tide and find that
they follow the boats, not the fish, as
had long been thought.
>> Gulls and tides, counted again over
   several years in one harbour
(doe, wei)
10.1000/gull.1
=====
Ropes rot in salt water. We say why.
>> Salt in rope
(lovelace)
10.1000/rope.2
=====
Piers lean. They take long to do so and
nobody sees it.
>> Why do piers lean
(hopper, turing)
=====
Lanterns are measured in the dark.
>> Lanterns
(curie)
10.1000/lantern.4
=====
printed on paper
`,
    hint: 'record: [abstract, ">> title", "(authors)", doi?]\nseparator: "==="\nskip: "issue *"',
    titles: ['Gulls and tides, counted again over several years in one harbour', ...titles.slice(1)],
    keys: ['authors', 'doi'],
    facts: [
      [['doe', 'wei'], '10.1000/gull.1'],
      [['lovelace'], '10.1000/rope.2'],
      [['hopper', 'turing'], undefined],
      [['curie'], '10.1000/lantern.4'],
    ],
  },
  {
    name: 'one line after the other, with a counter before each title',
    digest: `Mon 3 March
Paper 1 of 4 -- Gulls and tides
room 12, chaired by nobody
We count gulls at low tide and find that they follow the boats, not the fish, as had long been thought by those who fish.
Paper 2 of 4 -- Salt in rope
room 13, chaired by somebody
Ropes rot in salt water. We say why.
And we say how, in a second paragraph of some length.
Paper 3 of 4 -- Why do piers lean
room 12, chaired by nobody
Piers lean. They take long to do so and nobody sees it.
Paper 4 of 4 -- Lanterns
Lanterns are measured in the dark.
`,
    hint: 'record: ["Paper number of number -- title", anything?, abstract]',
  },
  {
    name: 'the year after the title, and no abstracts',
    digest: `Gulls and tides (Doe, 2024)
Salt in rope (Lovelace, 2023)
Why do piers lean (G. Hopper and A. Turing, 2021)
Lanterns (Curie, 2020)
`,
    hint: 'record: "title (authors, date)"',
    keys: ['authors', 'published'],
    facts: [
      [['Doe'], '2024'],
      [['Lovelace'], '2023'],
      [['G. Hopper', 'A. Turing'], '2021'],
      [['Curie'], '2020'],
    ],
  },
  {
    name: 'lines between that no repetition shows',
    digest: titles.map((title, at) => `${calls[at]!}\n${title}\n${title.toLowerCase()}, measured at noon\n`).join('\n'),
    hint: 'record: [title, abstract]\nseparator: blank line\nskip: Ahoy*',
    keys: ['authors', 'paragraphs'],
    facts: titles.map((title) => [undefined, [`${title.toLowerCase()}, measured at noon`]]),
  },
]; // prettier-ignore

for (const { name, digest, hint, titles: expected = titles, keys = [], facts } of cases)
  test(`should read a digest with ${name} by its hint`, async () => {
    const split = await read(digest, hint);
    assertCovered(split);
    assert.deepEqual(titlesOf(split), expected);
    if (facts) assert.deepEqual(factsOf(split, keys), facts);
    assert.ok(split.records.every(({ confidence }) => confidence! >= 0.9));
    let alone: Split | undefined;
    try {
      alone = await read(digest);
    } catch {}
    const isWrong = !alone || JSON.stringify(titlesOf(alone)) !== JSON.stringify(expected) || (facts && JSON.stringify(factsOf(alone, keys)) !== JSON.stringify(facts)); // prettier-ignore
    assert.ok(isWrong, 'the hint is needed');
  });

test('should take a blank line for what divides the parts of a record too, where each stands alone', async () => {
  const digest = titles
    .map((title) => `${title}\n\nJ. Doe\n\n2024\n\nWe measure ${title}.\n\nWe conclude.\n`)
    .join('\n');
  const split = await read(digest, 'record: [title, authors, date, abstract]\nseparator: blank line');
  assert.deepEqual(factsOf(split, ['title', 'authors', 'published', 'paragraphs']), titles.map((title) => [title, ['J. Doe'], '2024', [`We measure ${title}.`, 'We conclude.']])); // prettier-ignore
});

test('should hold in doubt what does not fit the hint, and say why', async () => {
  const whole = titles.map((title) => `${title}\nJ. Doe\n2024\nWe measure ${title}.\n`);
  const digest = [
    ...whole.slice(0, 2),
    'Nets\nJ. Doe\nWe measure nets in a harbour. The tide was low, and nobody was there.\n',
    ...whole.slice(2),
  ].join('\n');
  const split = await read(digest, 'record: [title, authors, date, abstract]\nseparator: blank line');
  assertCovered(split);
  const doubted = split.records.filter(({ confidence }) => confidence! < 0.5);
  assert.deepEqual(titlesOf({ ...split, records: doubted }), ['Nets']);
  assert.equal(doubted[0]!.doubts![0], 'it has no “date”, which the hint names');
});

test('should name the lines between records that the hint has no part for', async () => {
  const blocks = titles.map((title) => `${title}\n2024\nWe measure ${title}.\n`);
  const split = await read([blocks[0], 'Coffee break\n', ...blocks.slice(1)].join('\n'), 'record: [title, date, abstract]\nseparator: blank line'); // prettier-ignore
  const message = split.messages.find(({ ruleId }) => ruleId === 'hint-left-out');
  assert.deepEqual([message?.line, message?.actual], [5, 'Coffee break']);
  assert.deepEqual(titlesOf(split), titles);
});

test('should say which hint no record fits', async () => {
  await assert.rejects(read('Gulls\n\nSalt\n', 'record: ["No. number: title", abstract]\nseparator: "==="'), /none fits the record that a\.yaml names/); // prettier-ignore
});

test('should leave out lines that a hint without a layout names', async () => {
  const digest = titles.map((title) => `${title}\n\nAs seen on the harbour wall\n\nWe measure ${title} at noon. The tide was low, and nobody was there to see it but us.\n`).join('\n'); // prettier-ignore
  const split = await read(digest, 'skip: As seen on *');
  assert.deepEqual(titlesOf(split), titles);
  assert.ok(split.records.every(({ aside }) => aside?.[0]?.text === 'As seen on the harbour wall'));
});
