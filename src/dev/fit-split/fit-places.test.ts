import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import seenPlaces from '../../digest/period/seen-places.json' with { type: 'json' };
import { fitPlaces, type Labelled } from './fit-places.ts';

const folder = join(import.meta.dirname, '..', '..', 'digest', 'fixtures');
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): Labelled => {
    const { records } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const titles = records.map(({ title }: { title: string }) => title);
    return { bytes: readFileSync(join(folder, name, 'digest.txt')), titles };
  });

test('should fit the same places twice', () => {
  assert.deepEqual(fitPlaces(fixtures), fitPlaces(fixtures));
});

test('should learn from the fixtures where titles stand, as from the digests seen before', () => {
  const fitted = fitPlaces(fixtures);
  for (const { features } of [fitted, seenPlaces as unknown as typeof fitted]) {
    const odds = (feature: string): number => Math.log((features[feature]?.[0] ?? 0) + 0.01) - Math.log((features[feature]?.[1] ?? 0) + 0.01); // prettier-ignore
    assert.ok(odds('is free') > 0, 'titles are lines of free words');
    assert.ok(odds('is names') < -1 && odds('is facts arxivId url') < -1, 'names and facts are none');
    assert.ok(odds('below 1 text') > 0, 'text stands below titles');
  }
});

test('should keep to features that any digest may have', () => {
  assert.deepEqual(Object.keys(seenPlaces.features).filter((feature) => feature.includes(' = ')), []); // prettier-ignore
});
