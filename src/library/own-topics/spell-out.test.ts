import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellOut } from './spell-out.ts';

const burst = { abbr: 'GRB', expansion: 'gamma-ray burst' };
const abstractsOf = (...texts: Parameters<typeof spellOut>[0]): string[] =>
  spellOut(texts).map(({ abstract }) => abstract);

test('should spell out an acronym in all texts, and drop it where its expansion is beside it', () => {
  assert.deepEqual(
    abstractsOf(
      { title: '', abstract: 'A gamma-ray burst (GRB) fades.', acronyms: [burst] },
      { title: '', abstract: 'Two GRBs and GRB-like flares.' },
    ),
    ['A gamma-ray burst  fades.', 'Two gamma-ray burst and GRB-like flares.'],
  );
});

test('should leave an acronym that means two things, and a short one of another text', () => {
  const [, , other] = abstractsOf(
    { title: '', abstract: '', acronyms: [{ abbr: 'CAM', expansion: 'class activation map' }] },
    { title: '', abstract: '', acronyms: [{ abbr: 'CAM', expansion: 'content-addressable memory' }, { abbr: 'NS', expansion: 'neutron star' }] }, // prettier-ignore
    { title: '', abstract: 'A CAM in an NS.' },
  );
  assert.equal(other, 'A CAM in an NS.');
});
