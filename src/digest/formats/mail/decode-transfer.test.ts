import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeTransfer, type Transferred } from './decode-transfer.ts';
import { unflow } from './unflow.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ bytes }: Transferred): string => new TextDecoder().decode(bytes);
const decode = (body: string, encoding: string): Transferred => {
  const file = bytesOf(`HEAD${body}TAIL`);
  return decodeTransfer(file, 4, file.length - 4, encoding);
};

const cases: [name: string, encoding: string, body: string, text: string][] = [
  ['codes of bytes', 'quoted-printable', 'R=C3=B6bel =e2=80=93 x=3Dy', 'Röbel – x=y'],
  ['soft line breaks', 'quoted-printable', 'Hy=\r\nbrid=  \nsystems', 'Hybridsystems'],
  ['what is no code', 'quoted-printable', '50 = half, =ZZ', '50 = half, =ZZ'],
  ['a break at the end', 'quoted-printable', 'end=', 'end'],
  ['lines of base64', 'base64', 'UGFwZX\r\nJzIG9m\r\nIHRoZSB3ZWVr\r\n', 'Papers of the week'],
  ['padding', 'base64', 'dGlkZQ==', 'tide'],
  ['bytes as they are', '8bit', 'tide', 'tide'],
];

for (const [name, encoding, body, text] of cases)
  test(`should decode ${name} (${encoding})`, () => assert.equal(textOf(decode(body, encoding)), text));

test('should find each decoded line in the file, never going back', () => {
  const file = bytesOf('A=\nB\nC=C3=A9\nD');
  const { bytes, toByte } = decodeTransfer(file, 0, file.length, 'quoted-printable');
  assert.equal(new TextDecoder().decode(bytes), 'AB\nCé\nD');
  assert.deepEqual([0, 3, 7].map(toByte), [0, 5, 13]);
  const all = [...bytes.keys()].map(toByte);
  assert.deepEqual(all, all.toSorted((one, other) => one - other)); // prettier-ignore
});

test('should find decoded base64 in the file', () => {
  const { bytes, toByte } = decode('UGFwZXJz\r\nIG9mIHRo\r\n', 'base64');
  assert.equal(bytes.length, 12);
  assert.equal(toByte(0), 4);
  assert.ok(Math.abs(toByte(6) - 14) <= 2);
});

test('should join flowed lines, but not quoted ones, nor the line above a signature', () => {
  const plain = decode('Tide \r\ntables\r\n> one \r\n> two\r\n-- \r\nJane', '7bit');
  assert.equal(textOf(unflow(plain, false)), 'Tide tables\r\n> one \r\n> two\r\n-- \r\nJane');
  assert.equal(textOf(unflow(decode('潮汐 \n表', '7bit'), true)), '潮汐表');
});
