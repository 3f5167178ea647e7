import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { describeAsked } from './describe-asking.ts';
import { identifyOnline, type OnlineResult } from './identify-online.ts';
import { answers, subject } from './imitated-answers.ts';
import { services, type ServiceName } from './services.ts';
import { fail, hangUp, say, startTestServer, type Reply } from './test-server.ts';

const names = Object.keys(services) as ServiceName[];

interface Outcome extends OnlineResult {
  /** What the command says about the service. */
  lines: string[];
  folder: string;
}

async function ask(
  name: ServiceName,
  replies: Reply[],
  folder = makeTemporaryFolder(),
  { about = subject, patience = 5000 } = {},
): Promise<Outcome> {
  const server = await startTestServer(...replies);
  const environment = { [`OFFPRINT_${name.toUpperCase()}`]: server.base };
  const run = { environment, folder, on: '2026-11-26', pause: async () => undefined, patience };
  try {
    const result = await identifyOnline([about], [name], [], run);
    return { ...result, folder, lines: result.asked.flatMap(describeAsked) };
  } finally {
    await server.close();
  }
}

/** Each line of the answers that the library keeps, which must all be whole. */
const keptIn = (folder: string): unknown[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as unknown);

const silent: Reply = () => undefined;
const slow: Reply = (_request, response) => {
  response.write(' ');
};
const cut: Reply = (_request, response) => {
  response.end('{"data":[{"attributes":{"doi":"10.1000/1"}');
};
const later = fail(429, { 'retry-after': '30' });

/** How a service fails, and what the command says about it. */
const failures: Record<string, [replies: Reply[], says: RegExp]> = {
  'asks to wait for two hours': [
    [fail(429, { 'retry-after': '7200' })],
    /: HTTP 429, and to wait 120 min; 1 paper left, run again later$/,
  ],
  'asks to wait until a date that is far': [
    [fail(429, { 'retry-after': new Date(Date.now() + 7_200_000).toUTCString() })],
    /: HTTP 429, and to wait (?:119|120) min; /,
  ],
  'asks to wait for half a minute again and again': [[later], /: HTTP 429; .* left, run again later$/],
  'stays busy and does not say for how long': [[fail(429)], /: HTTP 429; .* left, run again later$/],
  'is out of order': [[fail(503)], /: HTTP 503; .* left, run again later$/],
  'refuses the question': [[fail(400)], /: no answer for tides: HTTP 400$/],
  'hangs up in the middle of an answer': [[hangUp], /: no answer for tides: /],
  'sends a part of an answer': [
    [cut],
    /: no answer for tides: an (?:incomplete answer|answer of another form)$/,
  ],
  'sends an empty answer': [[say('')], /: no answer for tides: an answer of another form$/],
  'sends an error in place of records': [
    [say('{"errors":[{"title":"Busy"}]}')],
    /: no answer for tides: an answer of another form$/,
  ],
  'is replaced by a page of a proxy': [
    [say('<html><title>Sign in</title><p>Please sign in.</p></html>')],
    /: no answer for tides: an answer of another form$/,
  ],
  'does not answer': [[silent], /: no answer for tides: no answer within 0\.2 s$/],
  'never finishes its answer': [[slow], /: no answer for tides: no answer within 0\.2 s$/],
};

/** Failures that take as long as the command is ready to wait. */
const impatient = new Set(['does not answer', 'never finishes its answer']);

for (const name of names) {
  for (const [how, [replies, says]] of Object.entries(failures)) {
    test(`should say that ${name} ${how}, keep nothing of it, and ask again in the next run`, async () => {
      const { verdicts, lines, folder } = await ask(
        name,
        replies,
        undefined,
        impatient.has(how) ? { patience: 200 } : {},
      );
      assert.deepEqual(verdicts, [{ likely: [] }]);
      assert.match(lines.at(-1)!, says);
      assert.deepEqual(keptIn(folder), []);
      const next = await ask(name, [say(answers[name])], folder);
      assert.ok(next.verdicts[0]?.certain);
      assert.equal(keptIn(folder).length, 1);
    });
  }

  test(`should wait and go on where ${name} is busy for a moment`, async () => {
    for (const busy of [later, fail(429), fail(503), hangUp, cut]) {
      const { verdicts, lines } = await ask(name, [busy, say(answers[name])]);
      assert.ok(verdicts[0]?.certain);
      assert.equal(lines.length, 1);
    }
  });

  test(`should take nothing from ${name} under the right title with another abstract`, async () => {
    const abstract = 'Nobody has ever looked at the flat roofs of southern towns in these years before us.';
    const { verdicts } = await ask(name, [say(answers[name])], undefined, {
      about: { ...subject, abstract },
    });
    assert.deepEqual(verdicts, [{ likely: [] }]);
  });

  test(`should leave the choice to a person where ${name} has two records`, async () => {
    const { verdicts } = await ask(name, [say(twice(name))]);
    assert.equal(verdicts[0]?.certain, undefined);
    assert.equal(verdicts[0]?.likely.length, 2);
  });

  test(`should ask ${name} for any title, and read any title that it answers`, async () => {
    for (const title of [
      '"; DROP TABLE papers; -- &rows=1000#\r\nX-Injected: yes',
      String.raw`\includegraphics{x} AND OR NOT () [] * ? ~ ^ : / %00 %0a`,
      '李 \u202e\u0000 𝔊 \ud800 <script>alert(1)</script>',
      'a'.repeat(5000),
    ]) {
      const answer = answers[name].replaceAll(subject.title, escapeFor(name, title));
      const { lines } = await ask(name, [say(answer)], undefined, { about: { ...subject, title } });
      assert.equal(lines.length, 1, lines.join('\n'));
    }
  });
}

/** An answer with two records that no identifier connects. */
function twice(name: ServiceName): string {
  const answer = answers[name];
  if (name === 'arxiv') {
    const [entry] = /<entry>.*<\/entry>/s.exec(answer)!;
    return answer.replace(entry, entry + entry.replace('2401.00001', '2401.00002'));
  }
  const again = (list: unknown[]): unknown[] => {
    const other = JSON.stringify(list[0]).replaceAll('tides.1', 'tides.2').replaceAll('2401.00001', '2401.00002'); // prettier-ignore
    return [list[0], JSON.parse(other)];
  };
  return JSON.stringify(JSON.parse(answer), (key, value: unknown) =>
    ['data', 'results', 'items'].includes(key) && Array.isArray(value) ? again(value) : value,
  );
}

const escapeFor = (name: ServiceName, text: string): string =>
  name === 'arxiv'
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '')
    : JSON.stringify(text).slice(1, -1);
