import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { askForAll, countQuestions, type Asked } from './ask-services.ts';
import type { ServiceName } from './services.ts';
import { fail, hangUp, say, startTestServer, type Reply } from './test-server.ts';

const subjects = ['one', 'two', 'three'].map((slug) => ({
  slug,
  title: `Paper ${slug} of "three" $x$`,
  abstract: '',
}));

interface Run extends Asked {
  waits: number[];
  urls: string[];
  agents: string[];
  folder: string;
}

/** Asks an imitated service for three papers. */
async function ask(
  name: ServiceName,
  replies: Reply[],
  more: { environment?: object; folder?: string; about?: typeof subjects } = {},
): Promise<Run> {
  const server = await startTestServer(...replies);
  const folder = more.folder ?? makeTemporaryFolder();
  const waits: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const environment = { [`OFFPRINT_${name.toUpperCase()}`]: server.base, ...more.environment };
  try {
    const asked = await askForAll(name, more.about ?? subjects, {
      environment,
      folder,
      on: '2026-11-26',
      pause,
    });
    const urls = server.requests.map(({ url }) => decodeURIComponent(url.replaceAll('+', ' ')));
    return {
      ...asked,
      waits,
      urls,
      folder,
      agents: server.requests.map(({ headers }) => headers['user-agent'] ?? ''),
    };
  } finally {
    await server.close();
  }
}

test('should ask for each title at the pace of the service', async () => {
  const { answers, requests, waits, urls } = await ask('arxiv', [say('<feed/>')]);
  assert.deepEqual([answers.length, requests, waits], [3, 3, [3000, 3000]]);
  assert.equal(urls[0], '/api/query?search_query=ti:"Paper one of three x"&max_results=5');
});

test('should keep each answer, and not ask again for what it has', async () => {
  const first = await ask('datacite', [say('{"data":[]}')]);
  assert.equal(countQuestions('datacite', subjects, first.folder), 0);
  const second = await ask('datacite', [say('{"data":[1]}')], { folder: first.folder });
  assert.deepEqual(
    [second.requests, second.answers.map(({ text }) => text)],
    [0, Array(3).fill('{"data":[]}')],
  );
});

test('should ask again for an answer that a killed run left half-written', async () => {
  const { folder } = await ask('datacite', [say('{"data":[]}')]);
  const path = join(folder, 'answers', 'datacite.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
  const { requests, answers } = await ask('datacite', [say('{"data":[]}')], { folder });
  assert.deepEqual([requests, answers.length], [1, 3]);
  assert.equal(countQuestions('datacite', subjects, folder), 0);
});

test('should wait as long as the service says, then ask again', async () => {
  const { waits, answers } = await ask('arxiv', [fail(429, { 'retry-after': '7' }), say('<feed/>')]);
  assert.deepEqual([waits, answers.length], [[7000, 3000, 3000], 3]);
});

test('should wait a little where a service is busy and does not say how long', async () => {
  const { waits, answers } = await ask('arxiv', [fail(503), say('<feed/>')]);
  assert.deepEqual([waits[0], answers.length], [5000, 3]);
});

test('should give a service up that asks to wait longer than a minute, and count what is left', async () => {
  const { left, refusal, requests } = await ask('openalex', [fail(429, { 'retry-after': '7200' })]);
  assert.deepEqual([left, refusal, requests], [3, 'HTTP 429, and to wait 120 min', 1]);
});

test('should give a service up that stays busy', async () => {
  const { left, refusal } = await ask('openalex', [say('{"results":[]}'), fail(429)]);
  assert.deepEqual([left, refusal], [2, 'HTTP 429']);
});

test('should go on after a question that failed', async () => {
  const { failures, answers } = await ask('crossref', [fail(400), say('{"message":{}}')]);
  assert.deepEqual([failures, answers.length], [['one: HTTP 400'], 2]);
});

test('should take a page that is not there for an answer without records', async () => {
  const { answers } = await ask('semanticscholar', [fail(404)]);
  assert.deepEqual(
    answers.map(({ text }) => text),
    ['', '', ''],
  );
});

test('should ask again where an answer is cut off', async () => {
  const { answers, failures } = await ask('datacite', [hangUp, say('{"data":['), say('{"data":[]}')]);
  assert.deepEqual([answers.length, failures], [3, []]);
});

test('should say that a service cannot be reached', async () => {
  const environment = { OFFPRINT_DATACITE: 'http://127.0.0.1:9' };
  const { failures } = await ask('datacite', [say('{"data":[]}')], { environment });
  assert.equal(failures.length, 3);
});

test('should give a service up after five failures in a row', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({
    slug: `paper-${at}`,
    title: `Paper ${at}`,
    abstract: '',
  }));
  const { failures, left, refusal, requests } = await ask('crossref', [fail(400)], { about: many });
  assert.deepEqual([failures.length, requests, left, refusal], [5, 5, 4, 'no answers']);
});

test('should send key and contact from the environment, and write neither down', async () => {
  const echo: Reply = (request, response) =>
    response.end(JSON.stringify({ asked: request.url, data: [], results: [], message: {} }));
  const environment = { OPENALEX_API_KEY: 'secret-key', OFFPRINT_CONTACT: 'ada@lagoon.example' };
  const openalex = await ask('openalex', [echo], { environment });
  assert.match(openalex.urls[0]!, /api_key=secret-key/);
  const crossref = await ask('crossref', [echo], { environment });
  assert.match(crossref.urls[0]!, /mailto=ada@lagoon\.example/);
  const datacite = await ask('datacite', [echo], { environment });
  assert.equal(datacite.agents[0], 'Offprint (mailto:ada@lagoon.example)');
  for (const [{ folder, answers }, name] of [
    [openalex, 'openalex'],
    [crossref, 'crossref'],
  ] as const) {
    const file = readFileSync(join(folder, 'answers', `${name}.jsonl`), 'utf8');
    for (const text of [file, JSON.stringify(answers)])
      assert.doesNotMatch(text, /secret-key|lagoon\.example/);
  }
});
