import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperFixture } from './paper-fixture.ts';
import { splitTitle } from './split-title.ts';

test('should split a title after a name that is followed by a colon', () => {
  const paper = paperFixture('PA&DA: Sampling', { shortName: 'PA&DA' });
  assert.deepEqual(splitTitle(paper), { name: 'PA&DA', rest: ': Sampling' });
});

test('should not split a title without a name, or with the name elsewhere', () => {
  assert.deepEqual(splitTitle(paperFixture('On Fog')), { name: '', rest: 'On Fog' });
  const inside = paperFixture('Fooer Networks: A Study', { shortName: 'Fooer' });
  assert.deepEqual(splitTitle(inside), { name: '', rest: 'Fooer Networks: A Study' });
});
