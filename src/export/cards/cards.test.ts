import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { paperFixture } from '../../library/paper-fixture.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { cardOf } from './card.ts';
import { CardStore } from './card-store.ts';

const store = new CardStore(makeTemporaryFolder());
const draw = (title: string, note = 'Ada Holt') => store.get({ site: 'A site', title, note });

/** The size that a PNG file states. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
  return [view.getUint32(16), view.getUint32(20)];
}

test('should draw a card of the usual size that is small as a file', async () => {
  const png = await draw('SpecDec++: ℓ∞ for α in Łódź, Київ and Größe');
  assert.deepEqual(sizeOf(png!), [1200, 630]);
  assert.ok(png!.length < 60_000, `${png!.length} bytes`);
});

test('should draw no card for a title in a script that the fonts lack', async () => {
  assert.equal(await draw('大语言模型的剪枝'), undefined);
  assert.equal(await draw('A title with 李 in it'), undefined);
});

test('should draw cards for texts of any length', async () => {
  assert.ok(await draw('Word '.repeat(500), 'name '.repeat(500)));
  assert.ok(await draw('x'.repeat(5000), ''));
});

test('should draw a card once, and give the same bytes after that', async () => {
  const folder = makeTemporaryFolder();
  const card = { site: 'A', title: 'B', note: '' };
  const drawn = await new CardStore(folder).get(card);
  assert.equal(readdirSync(folder).length, 1);
  const kept = await new CardStore(folder).get(card);
  assert.deepEqual(Buffer.from(kept!), Buffer.from(drawn!));
  await new CardStore(folder).get({ ...card, title: 'C' });
  assert.equal(readdirSync(folder).length, 2);
});

test('should name the authors, or else the topics', () => {
  const labels = new Map([['fog', 'Fog and mist']]);
  const topics = ['fog', 'own'];
  assert.equal(cardOf(paperFixture('A', { topics }), 'S', labels).note, 'Fog and mist · own');
  assert.equal(cardOf(paperFixture('A', { topics, authors: ['B', 'C'] }), 'S', labels).note, 'B, C');
});
