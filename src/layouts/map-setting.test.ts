import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fewestMapPapers } from '../config/site-schema.ts';
import { fewestTexts } from '../map/place-texts.ts';

test('the settings should ask for as many papers on the map as a map needs', () => {
  assert.equal(fewestMapPapers, fewestTexts);
});
