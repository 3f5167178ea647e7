import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenarios } from './scenarios.ts';
import { sweep } from './sweep.ts';

for (const scenario of scenarios) {
  test(`a run that is killed at any step should be finished by the next when ${scenario.name}`, async () => {
    const { kills, faults } = await sweep(scenario);
    assert.deepEqual(faults, []);
    assert.ok(kills > 5, `${kills} kills`);
  });
}
