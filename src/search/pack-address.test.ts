import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packAddress, unpackAddress } from './pack-address.ts';

test('should pack an address that follows from the title, and unpack any', () => {
  const cases: [url: string, title: string, packed: string | number][] = [
    ['papers/hydra/', 'Hydra: Many Heads', 5],
    ['papers/hydra-many-heads/', 'Hydra: Many Heads', 16],
    ['papers/hydra-2/', 'Hydra: Many Heads', 'papers/hydra-2/'],
    ['papers/eoln/', 'Éoln', 'papers/eoln/'],
    ['notes/hydra/', 'Hydra', 'notes/hydra/'],
  ];
  for (const [url, title, packed] of cases) {
    assert.equal(packAddress(url, title), packed);
    assert.equal(unpackAddress(packed, title), url);
  }
});
