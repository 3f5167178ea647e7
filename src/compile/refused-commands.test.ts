import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseFormula } from './refuse-formula.ts';
import { refusedCommands } from './refused-commands.ts';

for (const [name, { reason, example }] of refusedCommands) {
  test(`should refuse a formula with \\${name}, but accept a longer name`, () => {
    assert.equal(refuseFormula(example), reason);
    assert.equal(refuseFormula(example.replace(`\\${name}`, `\\${name}x`)), undefined);
  });
}
