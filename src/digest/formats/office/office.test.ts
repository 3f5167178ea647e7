import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../../assert-covered.ts';
import { limits } from '../../limits.ts';
import { readDigest } from '../../read-digest.ts';
import type { Split } from '../../types.ts';
import { packZip } from './pack-zip.ts';

const abstract = 'We study harbours over many years. Our method finds that they are slower than anybody thought, and we show why this is so on data from five ports.'; // prettier-ignore

const docx = (body: string): Uint8Array => packZip('word/document.xml', `<w:document><w:body>${body}`);
const paragraph = (text: string, settings = ''): string =>
  `<w:p><w:r><w:rPr>${settings}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

async function read(bytes: Uint8Array | string, file = 'list.docx'): Promise<Split> {
  const split = await readDigest(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, { file });
  assertCovered(split);
  return split;
}

test('should leave out deleted and hidden text, and what older programs get instead', async () => {
  const title = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Tide</w:t></w:r><w:del><w:r><w:t> lost</w:t></w:r></w:del><mc:Fallback><w:r><w:t> old</w:t></w:r></mc:Fallback><w:r><w:rPr><w:b/></w:rPr><w:t> Tables</w:t></w:r></w:p>'; // prettier-ignore
  const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>note to self</w:t></w:r></w:p>`;
  const { records } = await read(docx((title + paragraph(abstract) + hidden).repeat(2)));
  assert.deepEqual(records.map(({ title: one, paragraphs }) => [one, paragraphs]), [['Tide Tables', [abstract]], ['Tide Tables', [abstract]]]); // prettier-ignore
});

test('should expand no entities of a document and fetch none', async () => {
  const doctype = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'; // prettier-ignore
  const body = ['Gulls', 'Tides'].map((name) => paragraph(`${name} at &b; &x; quays`, '<w:b/>') + paragraph(abstract)).join(''); // prettier-ignore
  const { records } = await read(packZip('word/document.xml', `${doctype}<w:document><w:body>${body}`));
  assert.deepEqual(records.map(({ title }) => title), ['Gulls at &b; &x; quays', 'Tides at &b; &x; quays']); // prettier-ignore
});

const refused: Record<string, [bytes: Uint8Array | string, message: RegExp]> = {
  'that unpacks to more than the limit': [packZip('word/document.xml', new Uint8Array(limits.unpacked + 1)), /unpacks to more than 128 MB/],
  'that is encrypted': [packZip('word/document.xml', '<x/>', 1), /is encrypted/],
  'whose text lies elsewhere': [packZip('../word/document.xml', '<x/>'), /holds no word\/document\.xml/],
  'nested without end': [docx('<w:p>'.repeat(1000)), /nested more than 512 deep/],
  'without text': [docx(''), /holds no text/],
  'of RTF nested without end': [`{\\rtf1 ${'{'.repeat(1000)}`, /nested more than 512 deep/],
}; // prettier-ignore

for (const [name, [bytes, message]] of Object.entries(refused))
  test(`should refuse a document ${name}`, async () => {
    await assert.rejects(() => read(bytes), message);
  });

test('should refuse a damaged archive', async () => {
  const bytes = docx(paragraph('Tides'));
  bytes[40] = bytes[40]! ^ 0xff;
  bytes[50] = bytes[50]! ^ 0xff;
  await assert.rejects(() => read(bytes), /damaged|holds no text|no papers/);
});

const rtf = (titles: string[], head = '\\ansi'): string =>
  `{\\rtf1${head} ${titles.map((title) => `{\\pard\\b ${title}\\par}{\\pard ${abstract}\\par}`).join('')}}`;

const letters: [name: string, written: string, read: string, head?: string][] = [
  ['bytes of Windows', "Z\\'f6ld quays \\'96 and tides", 'Zöld quays – and tides'],
  ['letters of Unicode and what stands for them', '\\u321?ukasz \\uc0\\u8211 tides', 'Łukasz –tides'],
  ['negative numbers of letters', 'Tides \\u-10179?\\u-8704? here', 'Tides 😀 here'],
  ['words for signs', 'Tides\\emdash gulls \\lquote here\\rquote', 'Tides—gulls ‘here’'],
  ['bytes of a Chinese code page', "Tides \\'b3\\'b1\\'cf\\'ab here", 'Tides 潮汐 here', '\\ansi\\ansicpg936'],
  ['groups that are no text', 'Tides{\\*\\hidden no}{\\footnote no} and gulls', 'Tides and gulls'],
]; // prettier-ignore

for (const [name, written, text, head] of letters)
  test(`should read ${name} in RTF`, async () => {
    const { records } = await read(rtf([written, 'How Gulls Settle Disputes'], head), 'a.rtf');
    assert.equal(records[0]?.title, text);
  });
