import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSubject } from './describe-subject.ts';

const topic = (label: string, papers: number) => ({
  label,
  slugs: Array.from({ length: papers }, (_, index) => `paper-${index}`),
});

test('should name the two topics that most papers share', () => {
  const topics = [topic('Fog', 20), topic('Tides', 15), topic('Gulls', 15)];
  assert.equal(describeSubject(60, topics), ' on fog, tides and more');
});

test('should name no topic of which only a few papers are', () => {
  assert.equal(describeSubject(12, [topic('Fog', 1), topic('Tides', 1)]), '');
  assert.equal(describeSubject(12, [topic('Fog', 6), topic('Tides', 1)]), ' on fog and more');
});

test('should not promise more where there is only one topic, or none', () => {
  assert.equal(describeSubject(3, [topic('Fog', 3)]), ' on fog');
  assert.equal(describeSubject(3, []), '');
});
