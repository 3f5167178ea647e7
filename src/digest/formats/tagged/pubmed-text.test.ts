import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../../read-digest.ts';
import type { DigestRecord } from '../../types.ts';
import { parsePubmedText } from './pubmed-text.ts';

/** What PubMed states first and last of a paper. */
interface Ends {
  cited: string;
  last?: string;
}

const write = (parts: string[], { cited, last = 'PMID: 30904840' }: Ends): string =>
  `${[cited, ...parts, last].join('\n\n')}\n\n\n`;

const first = {
  cited: '1. Bird Lett. 2024 Nov;1(1):1. doi: 10.1000/gulls.1.',
  last: 'DOI: 10.1000/gulls.1\nPMID: 1',
};
const gulls = write(['Do gulls plan?', 'Roe R(1).', 'Gulls were watched for a year.'], first);

async function read(text: string): Promise<DigestRecord[]> {
  const { records, format } = await readDigest(Buffer.from(text), { file: 'saved.txt' });
  assert.equal(format, 'pubmed-text');
  return records;
}

const titlesOf = (records: DigestRecord[]): string[] => records.map(({ title }) => title);

test('should read the first paper below empty lines, and a citation that wraps', async () => {
  const cited =
    '2. J Harb Eng. 2025 Nov 20;12(3):45-52. doi: 10.1000/S1470-2045(25)00412-7. \nEpub 2025 Oct 2.';
  const records = await read(
    `\n\n${gulls}${write(['Tides in harbours.', 'Doe JA(1).', 'We read tide tables.'], { cited })}`,
  );
  assert.deepEqual(titlesOf(records), ['Do gulls plan?', 'Tides in harbours.']);
  assert.equal(records[1]!.doi, '10.1000/S1470-2045(25)00412-7');
  assert.equal(records[1]!.published, '2025-11-20');
});

test('should take the foot of a mail for no abstract, and keep statements below the last identifier', async () => {
  const cited = '2. Bird Lett. 2025 Jan;2(1):1.';
  const last =
    'PMID: 2\n\nConflict of interest statement: None.\n\n----------\nUnsubscribe: https://mail.example';
  const { records, boilerplate } = await readDigest(
    Buffer.from(gulls + write(['Terns.', 'Roe R(1).', 'No abstract available'], { cited, last })),
    { file: 'saved.txt' },
  );
  assert.deepEqual(records[1]!.paragraphs, []);
  assert.equal(boilerplate.at(-1)!.text, 'Unsubscribe: https://mail.example');
});

test('should find a paper whose citation wraps before its year', async () => {
  const cited =
    '2. Proceedings of the Society for Harbours and the Tides That Come into Them (Hull). \n2021 Jan;3:4.';
  const records = await read(gulls + write(['Quays.', 'Doe JA.'], { cited }));
  assert.deepEqual(titlesOf(records), ['Do gulls plan?', 'Quays.']);
  assert.equal(records[1]!.published, '2021-01');
});

test('should leave out papers that comment, correct or are commented on, and other languages', async () => {
  const relations = [
    'Comment in\n    Bird Lett. 2026 Jan;1(1):2. doi: 10.1000/other.',
    'Corrected and republished from\n    Bird Lett. 2023 Jan;1(1):2.',
  ];
  const cited = '2. Bird Lett. 2025 Jan;2(1):1.';
  const parts = [
    'Terns.',
    'Roe R(1).',
    'Author information:\n(1)Hull.',
    ...relations,
    'Terns turn.',
    'Publisher: Seeschwalben drehen.',
  ];
  const [, { doi, paragraphs } = assert.fail()] = await read(gulls + write(parts, { cited }));
  assert.deepEqual(paragraphs, ['Terns turn.']);
  assert.equal(doi, undefined);
});

test('should keep a letter without an abstract', async () => {
  const parts = [
    'Gulls. Reply.',
    'Roe R(1).',
    'Author information:\n(1)Hull.',
    'Comment on\n    Bird Lett. 2024 Nov;1(1):1.',
  ];
  const [, letter] = await read(gulls + write(parts, { cited: '2. Bird Lett. 2025 Feb;2(2):9.' }));
  assert.deepEqual([letter!.title, letter!.authors, letter!.paragraphs], ['Gulls. Reply.', ['Roe R'], []]);
});

test('should read on where numbers are left out or start again', async () => {
  const other = (cited: string): string => write([`Paper of ${cited}`, 'Doe J.', 'Text of it.'], { cited });
  const records = await read(gulls + other('4. J Harb. 2025 Jan;1:2.') + other('1. J Harb. 2024 May;1:2.'));
  assert.equal(records.length, 3);
});

test('should take numbered paragraphs of an abstract for no papers', async () => {
  const parts = [
    'Three aims.',
    'Doe J.',
    'We had aims.',
    '1. Watch gulls in 2020.',
    '3. Watch terns. 2021 was wet.',
  ];
  const records = await read(write(parts, { cited: '1. J Harb. 2025 Jan;1:2.' }));
  assert.equal(records.length, 1);
  assert.equal(records[0]!.paragraphs.length, 3);
});

test('should read groups of any name as authors where affiliations follow, and no sentence where nobody signed', async () => {
  const signed = [
    'Tides.',
    'Doe J(1), Roe R; Members of the "Tides 2" Group (North).',
    'Author information:\n(1)Hull.',
    'Tides rise.',
  ];
  const unsigned = ['Terns.', '[No authors listed]', 'Terns turn.'];
  const records = await read(
    write(signed, { cited: '1. J Harb. 2025 Jan;1:2.' }) +
      write(unsigned, { cited: '2. J Harb. 2025 Jan;1:3.' }),
  );
  assert.deepEqual(records[0]!.authors, ['Doe J', 'Roe R', 'Members of the "Tides 2" Group (North)']);
  assert.deepEqual([records[1]!.authors, records[1]!.paragraphs], [undefined, ['Terns turn.']]);
});

test('should take a list of references that names identifiers for no text of PubMed', async () => {
  const list = [1, 2, 3].map(
    (n) => `${n}. Roe R. Do gulls plan, part ${n}? Bird Lett. 2024 Nov;1(1):${n}.\nPMID: 3090484${n}\n`,
  );
  const split = await readDigest(Buffer.from(list.join('\n')), { file: 'saved.txt' }).catch(() => undefined);
  assert.notEqual(split?.format, 'pubmed-text');
});

test('should read many numbered paragraphs that open no paper quickly', () => {
  const start = process.cpuUsage();
  parsePubmedText(
    `${first.cited}\n\nDo gulls plan?\n\nRoe R.\n\n${'7. in 2020 it was wet.\n\n'.repeat(100_000)}`,
  );
  const seconds = process.cpuUsage(start).user / 1e6;
  assert.ok(seconds < 2, `${seconds} s of processor time`);
});
