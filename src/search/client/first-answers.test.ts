import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftLists } from '../build/draft-lists.ts';
import { idsOf } from '../build/read-fragments.ts';
import { writeJsonLines } from '../json-lines.ts';
import { answerFully } from './answer-fully.ts';
import type { Answer } from './answer.ts';
import { makeLibrarySearch } from './search-library.ts';
import {
  answersTo,
  inOneFile,
  inShards,
  openSearch,
  page,
  pages,
  slugs,
  titlesFirst,
} from './library-search-fixture.ts';

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
  const lines = writeJsonLines(draftLists(pages, inOneFile)(idsOf(pages)).first).split(/(?<=\n)/);
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
