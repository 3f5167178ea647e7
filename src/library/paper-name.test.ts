import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperName } from './paper-name.ts';

test('should call a paper by its own name', () => {
  assert.equal(paperName('LoRA', 'Low-Rank Adaptation of Large Language Models'), 'LoRA');
});

test('should call a paper with a name of two letters by its title', () => {
  const title = 'Maintaining Fairness in Class Incremental Learning';
  assert.equal(paperName('WA', title), title);
  assert.equal(paperName('Ma', title), title);
});

test('should keep a name of two letters that the title begins with', () => {
  assert.equal(paperName('R1', 'R1: Reasoning by Reinforcement'), 'R1');
});

test('should call a paper without a name of its own by its title', () => {
  assert.equal(paperName(undefined, 'Discrete Key-Value Bottleneck'), 'Discrete Key-Value Bottleneck');
});
