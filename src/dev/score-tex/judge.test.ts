import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAbstract } from './judge-abstract.ts';
import { judgeTrap } from './judge-trap.ts';

test('should count formulas and find what is left of TeX in prose', () => {
  const judged = judgeAbstract('We set $x^2$ for \\$5 and 96.4\\% of \\emph{cases}.', { repair: false });
  assert.deepEqual(judged, { formulas: ['x^2'], residual: [], lost: [] });
  assert.deepEqual(judgeAbstract('an open } brace', { repair: false }).residual, ['}']);
});

test('should judge traps by what they expect', () => {
  assert.equal(judgeTrap({ text: 'the data_loader module', expect: 'same' }), true);
  assert.equal(judgeTrap({ text: 'the data_loader module', expect: 'math' }), false);
  assert.equal(judgeTrap({ text: 'an ell_infty ball', expect: 'math' }), true);
});
