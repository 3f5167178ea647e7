import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summariseAnswer } from '../summarise-answer.ts';
import type { Answer } from './answer.ts';
import { findClosest } from './find-closest.ts';
import {
  answersTo,
  find,
  inOneFile,
  inShards,
  openSearch,
  page,
  titlesFirst,
} from './library-search-fixture.ts';

for (const [name, limits] of Object.entries({ inOneFile, titlesFirst, inShards })) {
  test(`should answer words, fields and exclusions from a list ${name}`, async () => {
    const cases: [typed: string, found: string[]][] = [
      ['moss', ['moss']],
      ['gauge', ['fog', 'tides']],
      ['gauges -waves', ['fog']],
      ['gauges AND waves', ['tides']],
      ['waves OR moss', ['moss', 'tides']],
      ['title:tides', ['tides']],
      ['author:müller', ['tides']],
      ['author:"J. Muller"', ['tides']],
      ['year:2022..', ['tides']],
      ['year:2020..2024 NOT author:holt', ['tides']],
      ['gagues', ['fog', 'tides']],
      ['colors', ['moss']],
      ['zzzz', []],
    ];
    for (const [typed, found] of cases) assert.deepEqual((await find(typed, limits)).sort(), found, typed);
  });
}

test('should find a paper by the initials of several people', async () => {
  for (const limits of [inOneFile, titlesFirst, inShards])
    assert.deepEqual(await find('HKZ', limits), ['fog']);
});

test('should also find what a word was meant for that another paper mistypes', async () => {
  const names = 'ash bay elm fir ivy nut oak yew'.split(' ');
  const papers = [
    ...names.map((name) => page(name, name, `A triple of ${name}.`)),
    page('typo', 'Rust', 'A tripple.'),
  ];
  for (const limits of [inOneFile, inShards]) {
    let found: Answer | undefined;
    await openSearch(limits, papers).search('fir tripple', {}, (answer) => (found = answer));
    assert.deepEqual([found!.papers[0]!.number, found!.papers[0]!.missing], [3, ['tripple']]);
    assert.equal(found!.words[1]!.meant, 'triple');
  }
});

test('should load texts of papers that the first file lists without their ids', async () => {
  const [first] = await answersTo('tides night', titlesFirst);
  const { byline, text } = await first!.papers[0]!.load();
  assert.deepEqual([byline, text], ['Jörg Müller', 'Gauges measure attack waves.']);
});

test('should load title, byline and text of a paper that no loaded file lists', async () => {
  const [answer] = await answersTo('measure', inShards);
  const [paper] = answer!.papers;
  assert.equal(paper!.listed, undefined);
  const { url, title, byline } = await paper!.load();
  assert.deepEqual([url, title, byline], ['/papers/tides/', 'Tides at Night', 'Jörg Müller']);
});

test('should say what exists in place of a field or value that does not', async () => {
  const problems = async (typed: string) => (await answersTo(typed, inOneFile)).at(-1)!.problems;
  const [value] = await problems('topic:animals moss');
  assert.deepEqual(value, { name: 'topic', value: 'animals', instead: [{ text: 'plants', count: 1 }] });
  const [field] = await problems('writer:holt');
  assert.equal(field!.name, 'writer');
  assert.deepEqual(
    field!.instead.map(({ text }) => text),
    ['title', 'author', 'year', 'topic'],
  );
});

test('should offer the fields of which any paper has a value', async () => {
  for (const limits of [inOneFile, inShards])
    assert.deepEqual(await openSearch(limits).fields(), ['title', 'author', 'year', 'topic']);
});

test('should suggest the papers closest to an address, of a library of any size', async () => {
  for (const limits of [inOneFile, titlesFirst, inShards]) {
    const found = await findClosest('/papers/tide-at-nights/', openSearch(limits));
    assert.deepEqual(found[0]?.url, '/papers/tides/');
    assert.deepEqual(await findClosest('/wp-admin/', openSearch(limits)), []);
  }
});

test('should say how much of a query the papers found match', async () => {
  const said = async (typed: string) => summariseAnswer((await answersTo(typed, inOneFile)).at(-1)!);
  assert.equal(await said('gauges'), '2 papers');
  assert.equal(await said('linf attack'), 'No paper contains “linf”; 2 have “attack”.');
  assert.equal(await said('waves moss'), 'No paper matches the whole query; 1 has “waves”, 1 has “moss”.');
  assert.equal(await said('gauges waves linf'), 'No paper contains “linf”. 1 paper matches the rest.'); // prettier-ignore
  assert.equal(await said('topic:animals moss'), 'No paper has topic:animals. 1 paper matches the rest.');
  assert.equal(await said('topic:animals OR topic:stones gauges'), 'No paper has topic:animals or topic:stones. 2 papers match the rest.'); // prettier-ignore
  assert.equal(await said('gauges AND topic:animals -waves'), 'No paper has topic:animals. 1 paper matches the rest.'); // prettier-ignore
  assert.equal(await said('topic:animals'), 'No paper has topic:animals.');
  assert.equal(await said('topic:animals linf attack'), 'No paper has topic:animals. No paper contains “linf”; 2 have “attack”.'); // prettier-ignore
  assert.equal(await said('zzzz'), 'No paper contains “zzzz”.');
});
