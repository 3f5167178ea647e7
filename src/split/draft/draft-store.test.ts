import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { HashStore } from '../../system/hash-store.ts';
import { abstractOf, digestOf } from '../temporary-library.ts';
import type { DigestPapers } from './draft-digests.ts';
import { DraftStore } from './draft-store.ts';
import { splitDigest } from './split-digest.ts';
import type { SplitContext } from './split-digest.ts';

const titles = [
  'FogNet: Lanterns on Coasts',
  'On $\\frac{1}{$ and Its Kin',
  'Rye for Bakers',
  'Prisms of Glass',
];

/** Opens the stores of one library again and again, as runs do. */
function storesFor(): () => DraftStore {
  const folder = makeTemporaryFolder();
  return () => new DraftStore(HashStore.at(join(folder, 'drafts.bin')));
}

const split = (text: string, more: SplitContext = {}): Promise<DigestPapers> =>
  splitDigest(Buffer.from(text), 'digest.txt', more);

test('should split a digest with a store as without one, cold and warm', async () => {
  const open = storesFor();
  const text = digestOf(titles);
  const expected = await split(text);
  for (let run = 0; run < 2; run++) {
    const store = open();
    assert.deepEqual(await split(text, { store }), expected);
    store.save();
  }
});

test('should name the new lines of records that moved in their digest', async () => {
  const open = storesFor();
  const first = open();
  await split(digestOf(titles), { store: first });
  first.save();
  const moved = digestOf(['A New First Paper', ...titles]);
  assert.deepEqual(await split(moved, { store: open() }), await split(moved));
});

test('should draft anew what another vocabulary, name or text may change', async () => {
  const open = storesFor();
  const text = digestOf([
    ['Rye for Bakers', `${abstractOf('rye')} We use *few* words on sourdough.`],
    ...titles,
  ]);
  const sourdough = { id: 'bread', label: 'Bread', definition: '', terms: { sourdough: 9 } };
  const ways: SplitContext[] = [{}, { vocabulary: { ...emptyVocabulary, topics: [sourdough] } }];
  for (const file of ['digest.txt', 'digest.md']) {
    for (const way of ways) {
      const store = open();
      const bytes = Buffer.from(text);
      assert.deepEqual(
        await splitDigest(bytes, file, { ...way, store }),
        await splitDigest(bytes, file, way),
      );
      store.save();
    }
  }
});

test('should remember whether the text of a digest needs repair', () => {
  const open = storesFor();
  for (let run = 0; run < 2; run++) {
    const store = open();
    assert.equal(store.needsRepair('The mathcal{F} of x_1 and alpha = 3.'), true);
    assert.equal(store.needsRepair('Rye for bakers.'), false);
    store.save();
  }
});
