import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertCovered } from './assert-covered.ts';
import { DigestError } from './digest-error.ts';
import { inventDigest, plainStyle } from './invent-digest.ts';
import type { DigestStyle, InventedPaper } from './invent-digest.ts';
import { readDigest } from './read-digest.ts';
import { readText } from './read-text.ts';
import type { Split } from './types.ts';

const papers: InventedPaper[] = JSON.parse(
  readFileSync(new URL('fixtures/papers.json', import.meta.url), 'utf8'),
);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Split => readText(encode(text), { file: 'a.txt' });
const found = ({ records }: Split): InventedPaper[] =>
  records.map(({ title, paragraphs }) => ({ title, paragraphs }));

const styles: Record<string, Partial<DigestStyle>> = {
  'one line a paragraph': {},
  'lines wrapped at 72 columns': { width: 72 },
  'lines wrapped at 100 columns': { width: 100 },
  'line ends of Windows': { lineEnd: '\r\n' },
  'line ends of old Macs': { lineEnd: '\r' },
  'no blank line between title and abstract': { gaps: [0, 1, 1] },
  'two blank lines between papers': { gaps: [1, 1, 2] },
  'authors below titles': { below: ['Ada Lovelace, Grace Hopper, Alan Turing'] },
  'identifiers and dates below titles': { below: ['arXiv:2403.01234', '12 Mar 2024'] },
  'boilerplate round the papers': {
    boilerplate: [
      ['new', 'Get trending papers in your email inbox!', 'Subscribe', 'Mar 12'],
      ['View all', '42'],
      ['Privacy', '© 2024 Example'],
    ],
  },
};

for (const [name, style] of Object.entries(styles)) {
  test(`should find every paper of a digest with ${name}`, () => {
    const split = read(inventDigest(papers, { ...plainStyle, ...style }));
    assert.deepEqual(found(split), papers);
    assert.deepEqual(split.rejects, []);
    assertCovered(split);
  });
}

/** Papers with an abstract of one paragraph. */
const plain = papers.filter(({ paragraphs }) => paragraphs.length === 1);
const withMark = (mark: string, { title, paragraphs }: InventedPaper): InventedPaper => ({
  title: mark + title,
  paragraphs: paragraphs.map((text) => mark + text),
});

for (const mark of ['#', '1.', '>', '-', '*', '```', '|', '★', '[R]', 'Title:', '[1]', '•', '+', '//', '#1'])
  test(`should keep "${mark}" where only one paper begins with it`, () => {
    plain.forEach((_, at) => {
      const own = plain.map((paper, index) => (index === at ? withMark(`${mark} `, paper) : paper));
      assert.deepEqual(found(read(inventDigest(own, plainStyle))), own);
    });
  });

test('should find at least 97 % of the papers whatever the style and order', () => {
  let [right, all] = [0, 0];
  const style = fc.record({
    width: fc.constantFrom(0, 0, 72, 80, 100),
    lineEnd: fc.constantFrom<DigestStyle['lineEnd']>('\n', '\r\n'),
    below: fc.constantFrom<string[]>([], ['Ada Lovelace, Grace Hopper, Alan Turing'], ['arXiv:2403.01234']),
    gaps: fc.constantFrom<DigestStyle['gaps']>([1, 1, 1], [1, 1, 2], [0, 1, 2]),
    boilerplate: fc.constantFrom<DigestStyle['boilerplate']>(
      [[], [], []],
      [['Subscribe'], ['View all'], ['Privacy']],
      [['Daily Papers', 'Mar 12'], ['▲ 31', 'Submitted by', 'reader'], []],
    ),
  });
  const order = fc.shuffledSubarray(papers, { minLength: 8 });
  fc.assert(
    fc.property(order, style, (own, layout) => {
      const split = read(inventDigest(own, layout));
      assertCovered(split);
      const texts = new Set(found(split).map((paper) => JSON.stringify(paper)));
      right += own.filter((paper) => texts.has(JSON.stringify(paper))).length;
      all += own.length;
    }),
    { seed: 7, numRuns: 150 },
  );
  assert.ok(right / all >= 0.97, `${right} of ${all}`);
});

test('should lose no byte of any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', 'Subscribe', 'A Title in Title Case', papers[0]!.title, papers[0]!.paragraphs[0]!),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n', '\r', '\f'),
      (lines, end) => {
        try {
          assertCovered(read(lines.join(end)));
        } catch (error) {
          assert.ok(error instanceof DigestError, (error as Error).stack);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('should read what the digest states of a paper', () => {
  const below = ['Ada Lovelace, Grace Hopper', 'arXiv:2403.01234'];
  const [first] = read(inventDigest(papers, { ...plainStyle, below })).records;
  assert.deepEqual(first?.authors, ['Ada Lovelace', 'Grace Hopper']);
  assert.equal(first.arxivId, '2403.01234');
});

test('should read UTF-8 with a mark, UTF-16 with a mark, and other encodings by name', async () => {
  const text = inventDigest([{ title: 'Über Größe and Cafés', paragraphs: papers[0]!.paragraphs }, ...papers], plainStyle); // prettier-ignore
  const title = 'Über Größe and Cafés';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  assert.equal((await readDigest(utf16, { file: 'a.txt' })).records[0]?.title, title);
  assert.equal((await readDigest(encode(`\uFEFF${text}`), { file: 'a.txt' })).records[0]?.title, title);
  const latin = Buffer.from(text, 'latin1');
  assert.equal(
    (await readDigest(latin, { file: 'a.txt', encoding: 'windows-1252' })).records[0]?.title,
    title,
  );
});

const refused: [name: string, bytes: Uint8Array, message: RegExp][] = [
  ['an empty file', encode(''), /is empty \(0 bytes\)/],
  ['a blank file', encode(' \n\n'), /empty but for white space/],
  ['a PDF without an end', encode('%PDF-1.7'), /the PDF is damaged/],
  ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /is a PNG image: binary/],
  ['other binary data', encode('a\0b'), /holds NUL bytes/],
  ['a page without text', encode('<!DOCTYPE html><title>x</title>'), /the file holds no text/],
  ['invalid UTF-8', Uint8Array.of(0x41, 0x0a, 0xff, 0x42), /^invalid UTF-8 at byte 2 \(0xFF\)/],
  [
    'page boilerplate alone',
    encode('Subscribe\n\nMar 12\n'),
    /no papers found \(\d+ lines, all page boilerplate\)/,
  ],
  ['a title alone', encode('A Single Title in Title Case\n'), /no papers found/],
];

for (const [name, bytes, message] of refused) {
  test(`should refuse ${name}, saying what was seen and what to do`, async () => {
    await assert.rejects(
      () => readDigest(bytes, { file: 'a.txt' }),
      (error) => {
        assert.ok(error instanceof DigestError);
        assert.match(error.message, message);
        assert.ok(error.cure);
        return true;
      },
    );
  });
}

test('should refuse an encoding that does not exist, or does not fit', async () => {
  await assert.rejects(
    () => readDigest(encode('x'), { file: 'a', encoding: 'klingon' }),
    /unknown encoding "klingon"/,
  );
});

const rulesOf = ({ messages }: Split): unknown[] => messages.map(({ ruleId, line }) => [ruleId, line]);

test('should say which papers have no abstract, and keep them', () => {
  const split = read(inventDigest([...papers.slice(0, 3), { title: 'A Paper That Nobody Told About', paragraphs: [] }, ...papers.slice(3)], plainStyle)); // prettier-ignore
  assert.equal(split.records.length, papers.length + 1);
  assert.deepEqual(rulesOf(split), [['no-abstract', split.records[3]!.line]]);
});

test('should say which characters it dropped because nobody can see them', () => {
  const hidden = { title: 'A Title with\u202E a Trick', paragraphs: papers[0]!.paragraphs };
  const split = read(inventDigest([hidden, ...papers], plainStyle));
  assert.equal(split.records[0]?.title, 'A Title with a Trick');
  assert.deepEqual(rulesOf(split), [['dropped-characters', 1]]);
  assert.equal(split.messages[0]?.actual, 'U+202E');
});

test('should doubt a very long title', () => {
  const title = `${'Foundations of Very Long Titles and '.repeat(6)}Their Ends`;
  const split = read(inventDigest([{ title, paragraphs: papers[0]!.paragraphs }, ...papers], plainStyle));
  assert.equal(split.records[0]?.title, title);
  assert.deepEqual(rulesOf(split), [['long-title', 1]]);
});

test('should take lines within an abstract for text where titles stand apart', () => {
  const paragraphs = [
    'We study how lines survive. ',
    '---',
    'slug: ../../elsewhere',
    '---',
    'The rest is prose.',
  ];
  const text = inventDigest(papers.slice(0, 4), plainStyle);
  const split = read(`${text}\n\nFront Matter in the Abstract\n\n${paragraphs.join('\n')}\n`);
  assert.equal(split.records.length, 5);
  assert.equal(split.records.at(-1)?.title, 'Front Matter in the Abstract');
});

test('should read a large digest in time linear in its size', () => {
  const small = inventDigest(papers, plainStyle).repeat(20);
  const timeOf = (text: string): number => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user;
  };
  timeOf(small);
  assert.ok(timeOf(small.repeat(8)) < 24 * timeOf(small) + 200_000);
});
