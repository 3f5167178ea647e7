import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { makeFacets } from '../build/make-facets.ts';
import { makeLists, type ListLimits } from '../build/make-lists.ts';
import { writeJsonLines } from '../json-lines.ts';
import { firstPart, listFile, searchFolder, textFile } from '../pagefind-files.ts';
import { summariseAnswer } from '../summarise-answer.ts';
import { answerFully } from './answer-fully.ts';
import type { Answer, SearchOptions } from './answer.ts';
import { findClosest } from './find-closest.ts';
import { makeLibrarySearch, type LibrarySearch } from './search-library.ts';

const page = (slug: string, title: string, content: string, more: Record<string, string[]> = {}) => ({
  id: `en_${slug}`,
  url: `/papers/${slug}/`,
  content,
  meta: { title, byline: (more['author'] ?? []).join(', '), people: (more['author'] ?? []).join(' ') },
  filters: more,
});
const pages = [
  page('tides', 'Tides at Night', 'Gauges measure attack waves.', {
    author: ['Jörg Müller'],
    year: ['2024'],
  }),
  page(
    'fog',
    'Fog',
    'Tides at night and gauges, again gauges, at night, by Hermite-Korkine-Zolotarev reduction.',
    {
      author: ['Ada Holt', 'Bo Li'],
      year: ['2021'],
    },
  ),
  page('moss', 'Moss', 'Colours of moss under attack.', { topic: ['plants'] }),
];
const inOneFile: ListLimits = { whole: 9, rows: 9, shard: 9, ids: 9 };
const titlesFirst: ListLimits = { ...inOneFile, whole: 0 };
const inShards: ListLimits = { whole: 0, rows: 0, shard: 30, ids: 2 };
const cutFacets = { whole: 0, shard: 9, first: 2 };

/** A search of the list that these limits make; each file takes a moment, those of words a longer one. */
function openSearch(limits: ListLimits, papers = pages, asked: string[] = []): LibrarySearch {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const { first, parts } = makeLists(papers, limits);
  files.set(`/${searchFolder}${listFile(firstPart)}`, writeJsonLines(first));
  for (const [name, part] of [...parts, ...makeFacets(papers, limits.rows > 0 ? undefined : cutFacets)])
    files.set(`/${searchFolder}${listFile(name)}`, JSON.stringify(part));
  for (const { id, url, content, meta } of papers)
    files.set(
      `/${searchFolder}${textFile(id)}`,
      new Uint8Array(gzipSync(JSON.stringify({ url, content, meta }))),
    );
  const fetchFile = (url: string) => {
    asked.push(url);
    return new Promise<Response>((resolve) =>
      setTimeout(() => resolve(new Response(files.get(url) ?? null)), url.includes('/words-') ? 20 : 2),
    );
  };
  return makeLibrarySearch('/', () => Promise.resolve(answerFully), fetchFile);
}

async function answersTo(typed: string, limits: ListLimits, options: SearchOptions = {}): Promise<Answer[]> {
  const answers: Answer[] = [];
  await openSearch(limits).search(typed, options, (answer) => answers.push(answer));
  return answers;
}

/** Slugs by the numbers of papers, which follow their addresses. */
const sorted = ['fog', 'moss', 'tides'];
const slugs = ({ papers }: Answer) => papers.map(({ number }) => sorted[number]!);
const find = async (typed: string, limits = inOneFile) => slugs((await answersTo(typed, limits)).at(-1)!);

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

test('should answer from titles before the other files are there, and keep that first row', async () => {
  const [first, last, ...others] = await answersTo('tides night', titlesFirst);
  assert.equal(others.length, 0);
  assert.deepEqual([first!.stage, slugs(first!)], ['titles', ['tides']]);
  assert.deepEqual([last!.stage, slugs(last!)], ['full', ['tides', 'fog']]);
});

test('should answer from the titles beside the terms of a large library before all of it is there', async () => {
  const answers = await answersTo('tides night', inShards);
  assert.deepEqual(answers.map(({ stage }) => stage), ['titles', 'full']); // prettier-ignore
  assert.deepEqual(slugs(answers[0]!), ['tides']);
});

test('should give the whole answer at once if the list is one file', async () => {
  const answers = await answersTo('tides night', inOneFile);
  assert.deepEqual(answers.map(({ stage }) => stage), ['full']); // prettier-ignore
});

test('should answer from the titles of a small library before the rest of its file is there', async () => {
  const lines = writeJsonLines(makeLists(pages, inOneFile).first).split(/(?<=\n)/);
  const encoder = new TextEncoder();
  let sendRest!: () => void;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(lines[0]));
      sendRest = () => {
        controller.enqueue(encoder.encode(lines[1]));
        controller.close();
      };
    },
  });
  const search = makeLibrarySearch('/', () => Promise.resolve(answerFully), () => Promise.resolve(new Response(body))); // prettier-ignore
  const answers: Answer[] = [];
  await search.search('tides night', {}, (answer) => {
    answers.push(answer);
    if (answer.stage === 'titles') sendRest();
  });
  assert.deepEqual(answers.map(slugs), [['tides'], ['tides', 'fog']]);
});

test('should ask for the terms of a large library before its words, which no first row needs', async () => {
  const asked: string[] = [];
  await openSearch(inShards, pages, asked).search('tides night', {}, () => undefined);
  const places = (part: string) => asked.flatMap((url, place) => (url.includes(part) ? [place] : []));
  assert.ok(Math.max(...places('/terms-')) < Math.min(...places('/words-')), asked.join(' '));
});

test('should search only for the title or identifier in a pasted reference, unless taken literally', async () => {
  const papers = [
    ...pages,
    page('dunes', 'Dunes That Wander at Noon', 'Sand at night.'),
    page('dialects', '面向低资源方言的语音识别', '方言很少。'),
    { ...page('reefs', 'Reefs', 'Corals.'), meta: { title: 'Reefs', byline: '', people: '10.1000/reefs.7' } },
  ];
  const references: [typed: string, found: string, reference: string][] = [
    ['Holt, A., & Li, B. (2021). Dunes that wander at noon. Sand, 3(2), 1–9.', 'dunes', papers[3]!.meta.title],
    ['张三, 李四. 面向低资源方言的语音识别[J]. 计算机学报, 2023, 46(3): 1-10.', 'dialects', '面向低资源方言的语音识别'],
    ['Holt, A. (2021), Living walls of the sea. Sand, 3. https://doi.org/10.1000/reefs.7', 'reefs', '10.1000/reefs.7'],
  ]; // prettier-ignore
  for (const limits of [inOneFile, titlesFirst, inShards]) {
    for (const [typed, found, reference] of references) {
      const search = openSearch(limits, papers);
      let answer: Answer | undefined;
      await search.search(typed, {}, (given) => (answer = given));
      const [first] = await Promise.all(answer!.papers.map(({ load }) => load()));
      assert.deepEqual([first?.url, answer!.reference], [`/papers/${found}/`, reference], typed);
      await search.search(typed, { literal: true }, (given) => (answer = given));
      assert.equal(answer!.reference, undefined);
    }
  }
});

test('should find a title in a large library after other papers, also as part of a reference', async () => {
  const search = openSearch(inShards, [...pages, page('dunes', 'Dunes That Wander at Noon', 'Sand.')]);
  const first = async (typed: string): Promise<Answer | undefined> => {
    let early: Answer | undefined;
    await search.search(typed, {}, (given) => (early ??= given));
    return early;
  };
  await first('moss');
  assert.deepEqual((await first('tides night'))!.papers[0]?.listed?.title, 'Tides at Night');
  const reference = await first('Holt, A. (2021). Dunes that wander at noon. Sand, 3(2), 1–9.');
  assert.equal(reference!.reference, 'Dunes That Wander at Noon');
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
