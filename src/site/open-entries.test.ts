import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperFixture } from '../library/paper-fixture.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { openEntries } from './open-entries.ts';

test('should write the entry of a paper again only if the paper has changed, or what else is in it', () => {
  const library = makeTemporaryFolder();
  let count = 0;
  const entryOf = (title: string, page: string): string => {
    const entries = openEntries('test', library);
    const entry = entries.entryOf(
      paperFixture(title),
      { page },
      () => `${title} at ${page}, ${(count += 1)}`,
    );
    entries.save();
    return entry;
  };
  assert.equal(entryOf('Fog', '/a/'), 'Fog at /a/, 1');
  assert.equal(entryOf('Fog', '/a/'), 'Fog at /a/, 1');
  assert.equal(entryOf('Fog', '/b/'), 'Fog at /b/, 2');
  assert.equal(entryOf('Rain', '/a/'), 'Rain at /a/, 3');
});
