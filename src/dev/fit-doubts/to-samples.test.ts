import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeldOut } from './is-held-out.ts';
import { toSamples } from './to-samples.ts';

const text = 'We show that gulls follow ploughs over open fields, and that they count the furrows.';
const digest = ['Gulls over Open Fields', '', text, '', 'Terns over Quiet Waters', '', text, ''].join('\n');
const truth = { title: 'Gulls over Open Fields', abstractStart: text.slice(0, 20), abstractEnd: text.slice(-20), abstractChars: text.length }; // prettier-ignore

test('should tell the exact records of a labelled digest from others', async () => {
  const samples = await toSamples(new TextEncoder().encode(digest), 'a.txt', [truth]);
  assert.deepEqual(samples.map(({ isExact }) => isExact), [true, false]); // prettier-ignore
  assert.ok(samples.every(({ doubts }) => doubts.includes('few')));
});

test('should have no sample of a file that is no digest', async () => {
  assert.deepEqual(await toSamples(new Uint8Array(), 'a.txt', []), []);
});

test('should hold about half of the digests out, by their names alone', () => {
  const names = Array.from({ length: 200 }, (_, at) => `digest-${at}.txt`);
  const held = names.filter(isHeldOut);
  assert.ok(held.length > 70 && held.length < 130);
  assert.deepEqual(
    names.filter((name) => isHeldOut(`elsewhere/${name}`)),
    held,
  );
});
