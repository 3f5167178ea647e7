import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { identifyOnline, type OnlineResult } from './identify-online.ts';
import { answers, subject } from './imitated-answers.ts';
import type { ServiceName } from './services.ts';
import { say, startTestServer } from './test-server.ts';

async function ask(bodies: Partial<Record<ServiceName, string>>, about = subject): Promise<OnlineResult> {
  const names = Object.keys(bodies) as ServiceName[];
  const servers = await Promise.all(names.map((name) => startTestServer(say(bodies[name]!))));
  const environment = Object.fromEntries(
    names.map((name, at) => [`OFFPRINT_${name.toUpperCase()}`, servers[at]!.base]),
  );
  const folder = makeTemporaryFolder();
  const run = { environment, folder, on: '2026-11-26', pause: async () => undefined };
  try {
    return await identifyOnline([about], names, [], run);
  } finally {
    await Promise.all(servers.map(({ close }) => close()));
  }
}

for (const [name, answer] of Object.entries(answers) as [ServiceName, string][]) {
  test(`should identify a paper by an answer of ${name}`, async () => {
    const { verdicts } = await ask({ [name]: answer });
    const { stated } = verdicts[0]!.certain!.record;
    assert.deepEqual(stated.authors, ['Ada Holt']);
    assert.equal(stated.published?.slice(0, 4), '2024');
    assert.ok(stated.arxivId ?? stated.doi);
  });
}

test('should not ask a second service for a paper that the first one knows', async () => {
  const { asked } = await ask({ datacite: answers.datacite, crossref: answers.crossref });
  assert.deepEqual(
    asked.map(({ requests }) => requests),
    [1, 0],
  );
});

test('should leave a preprint and an article that only their words connect to a person', async () => {
  const other = { ...subject, title: 'Reeds and tides in twelve years of lagoons' };
  const { verdicts } = await ask({ datacite: answers.datacite, crossref: answers.crossref }, other);
  assert.deepEqual(verdicts[0]!.likely.map(({ record: { id } }) => id).toSorted(), [
    '10.1000/tides.1',
    '2401.00001',
  ]);
});

test('should not know a paper by a record with its title and another abstract', async () => {
  const wrong = answers.crossref.replace(
    subject.abstract,
    'Nobody has ever looked at the flat roofs of southern towns before us.',
  );
  assert.deepEqual((await ask({ crossref: wrong })).verdicts[0], { likely: [] });
});
