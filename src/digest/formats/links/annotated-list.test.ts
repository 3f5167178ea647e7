import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotatedList, parseAnnotated } from './annotated-list.ts';

const prose = 'Tide tables are printed once a year, and never corrected. We read the tables of forty harbours by machine, compare them with gauges, and find that a third of all entries are wrong.'; // prettier-ignore
const titles = ['Reading Tide Tables', 'Harbours Without Masters', 'Gulls as Sentinels of Noise'];

const isList = (...items: string[]): boolean => {
  const head = items.join('\n');
  return annotatedList.detect({ bytes: new Uint8Array(), head, ending: 'md' }).confidence > 0;
};
const valuesOf = (text: string, name: string): unknown[] =>
  parseAnnotated(text).entries.map((entry) => entry.valuesOf(name).join('; '));

test('should know a list whose items are titles with an abstract set in below', () => {
  assert.ok(isList(...titles.map((title) => `- **${title}** by Ada Holt\n  ${prose}\n`)));
  assert.ok(isList(...titles.map((title, at) => `${at + 1}. [${title}](https://a.example/${at})\n\n   ${prose}\n`)));
}); // prettier-ignore

const others: [name: string, items: string[]][] = [
  ['labels', titles.map((title) => `- **Title:** ${title}\n  ${prose}`)],
  ['parts of abstracts', ['Background', 'Material', 'Conclusions'].map((part) => `- **${part}**\n  ${prose}`)],
  ['sessions', titles.map((title) => `- **Session on ${title}**\n  - **${title}**\n    ${prose}`)],
  ['titles without abstracts', titles.map((title) => `- **${title}** by Ada Holt`)],
  ['points of a text', [`# ${titles[0]}`, prose, ...titles.map((title) => `- **${title}** matters.\n  ${prose}`)]],
]; // prettier-ignore
for (const [name, items] of others)
  test(`should take no list of ${name} for one of papers`, () => assert.ok(!isList(...items)));

test('should leave out remarks that have a label or a bullet, and read what states a fact', () => {
  const items = titles.map((title) => `- **${title}** – Ada Holt, Gil Orr, [*Tides*, 2025](https://doi.org/10.1000/a)\n  ${prose}\n  _Why:_ forty!\n  - read:: yes\n`); // prettier-ignore
  const text = items.join('\n');
  assert.deepEqual(valuesOf(text, 'title'), titles);
  assert.deepEqual(valuesOf(text, 'author'), titles.map(() => 'Ada Holt; Gil Orr')); // prettier-ignore
  assert.deepEqual(valuesOf(text, 'venue'), titles.map(() => 'Tides')); // prettier-ignore
  assert.deepEqual(valuesOf(text, 'abstract'), titles.map(() => prose)); // prettier-ignore
});

test('should read an abstract over several lines and with an address as one', () => {
  const below = '  Tides are slow. All of their tables (https://a.example) are\n  slower. We show in forty harbours how slow they are.';
  assert.deepEqual(valuesOf(`- **Reading Tide Tables**\n${below}\n`, 'abstract'), [
    'Tides are slow. All of their tables (https://a.example) are slower. We show in forty harbours how slow they are.',
  ]);
}); // prettier-ignore

test('should say of a long text that no title heads that it was not read', () => {
  const { damages } = parseAnnotated(`- **${titles[0]}**\n  ${prose}\n\n${prose}\n\n- ${prose}\n`);
  assert.equal(damages.length, 2);
});
