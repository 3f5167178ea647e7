import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../../assert-covered.ts';
import { readDigest } from '../../read-digest.ts';
import type { Split } from '../../types.ts';

const head = 'From: a@example.org\nTo: b@example.org\nSubject: Tides\nMIME-Version: 1.0\n';
const titles = ['Reading Tide Tables', 'How Gulls Settle Disputes', 'Queues for Slow Harbours'];
const abstract = 'We study harbours over many years. Our method finds that they are slower than anybody thought, and we show why this is so on data from five ports.'; // prettier-ignore
const text = titles.map((title) => `${title}\n\n${abstract}\n`).join('\n');
const page = `<html>${titles.map((title) => `<h2>${title}</h2><p>${abstract}</p>`).join('')}</html>`;
const part = (type: string, body: string, more = ''): string =>
  `--b\nContent-Type: ${type}\n${more}\n${body}\n`;

async function read(mail: string, file = 'a.eml'): Promise<Split> {
  const split = await readDigest(Buffer.from(mail, 'latin1'), { file });
  assertCovered(split);
  return split;
}
const titlesOf = ({ records }: Split): string[] => records.map(({ title }) => title);

const mails: Record<string, string> = {
  'a text alone': `${head}\n${text}`,
  'the page of an alternative': `${head}Content-Type: multipart/alternative; boundary=b\n\n${part('text/plain', 'See the page.')}${part('text/html', page)}--b--\n`,
  'the text of an alternative whose page says nothing': `${head}Content-Type: multipart/alternative; boundary="b"\n\n${part('text/plain', text)}${part('text/html', '<html><img src="x"></html>')}--b--\n`,
  'a mail that was forwarded as an attachment': `${head}Content-Type: multipart/mixed; boundary=b\n\n${part('text/plain', 'See below.')}${part('message/rfc822', `${head}\n${text}`)}--b--\n`,
  'parts without the last boundary': `${head}Content-Type: multipart/mixed; boundary=b\n\n${part('text/plain', text)}`,
  'bytes of Windows that nobody declared': `${head}Content-Type: text/plain\n\n${text}\n\u0096 Zo\u00EB\n`,
  'a mailbox of two mails': `From a Thu Nov 26 06:00:00 2026\n${head}\n${text.slice(0, text.indexOf(titles[1]!))}\nFrom b Thu Nov 26 07:00:00 2026\n${head}\n${text.slice(text.indexOf(titles[1]!))}`,
  'a mail as Apple Mail keeps it': `${`${head}\n${text}`.length}\n${head}\n${text}<?xml version="1.0"?><plist/>\n`,
}; // prettier-ignore

for (const [name, mail] of Object.entries(mails))
  test(`should read ${name}`, async () => assert.deepEqual(titlesOf(await read(mail)), titles));

test('should say what was decoded and which parts were left out', async () => {
  const quoted = part('text/plain', text, 'Content-Transfer-Encoding: quoted-printable\n');
  const image = part(
    'image/png',
    'iVBORw0KGgo=',
    'Content-Disposition: attachment; filename="../../x.png"\n',
  );
  const { messages } = await read(
    `${head}Content-Type: multipart/mixed; boundary=b\n\n${quoted}${image}--b--\n`,
  );
  const reasons = messages.map(({ reason }) => reason);
  assert.deepEqual(reasons, ['decoded quoted-printable', 'left out 1 part (1 image/png)']);
});

test('should keep the headers of a mail out of its first paper', async () => {
  const { boilerplate, records } = await read(`${head}\n${text}`);
  assert.equal(boilerplate[0]?.span.end, head.length + 1);
  assert.equal(records[0]?.span.start, head.length + 1);
  assert.equal(records[0]?.line, 6);
});

const refused: Record<string, [mail: string, message: RegExp]> = {
  'ten thousand parts': [`${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_000)}`, /more than 1000 parts/],
  'mails within mails without end': [head + 'Content-Type: message/rfc822\n\n'.repeat(3000), /nested more than 20 deep/],
  'multiparts within multiparts without end': [head + Array.from({ length: 3000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join(''), /nested more than 20 deep/],
  'more text than the limit': [`${head}\n${'x'.repeat(49 * 1024 * 1024)}`, /holds 49\.0 MB of text; the limit is 48\.0 MB/],
  'no text': [`${head}Content-Type: image/png\n\nx`, /the mail holds no text/],
}; // prettier-ignore

for (const [name, [mail, message]] of Object.entries(refused))
  test(`should refuse a mail with ${name}, and name the limit`, async () => {
    await assert.rejects(() => read(mail), message);
  });
