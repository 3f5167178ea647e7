import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeading, isShortName } from './is-heading.ts';

const headings = [
  'Machine Learning',
  'Computer Vision (12)',
  'Cross submissions (showing 2 of 2 entries)',
  'New submissions (continued, showing last 5 of 20 entries)',
  'Robotics:',
  '## Robotics',
  'Session 3: Invited Talks',
  '== Game Theory ==',
  'cs.CL Computation and Language',
  '【今日精選】',
  '🤖 Robots and more',
];
for (const text of headings) test(`should take "${text}" for a heading`, () => assert.ok(isHeading(text)));

const others = [
  'TideNet: Forecasting Harbour Levels',
  'A Study of Seven Ways to Write Papers',
  'We study learning.',
  'A Note on Learning (with 2 Figures)',
  `## ${'long '.repeat(20)}`,
];
for (const text of others) test(`should take "${text}" for no heading`, () => assert.ok(!isHeading(text)));

const names: [text: string, isName: boolean][] = [
  ['Statistics of Everything', true],
  ['🤖 Robots', true],
  ['Robots that walk', false],
  ['Robots: A Survey', false],
  ['One Two Three Four Five Six Seven', false],
];
for (const [text, isName] of names)
  test(`should take "${text}" for ${isName ? 'a short name' : 'no short name'}`, () =>
    assert.equal(isShortName(text), isName));
