import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fewestMapPapers } from '../config/site-schema.ts';
import { fewestTexts } from '../map/place-texts.ts';

test('the settings should demand as many papers for a map as the map does', () => {
  assert.equal(fewestMapPapers, fewestTexts);
});
