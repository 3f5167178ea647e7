import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { identifyOnline, type OnlineResult } from './identify-online.ts';
import type { ServiceName } from './services.ts';
import { say, startTestServer } from './test-server.ts';

const title = 'Tides of the northern lagoons in twelve years';
const abstract =
  'We measure the tides of nine lagoons over twelve years and find that the narrow ones fill later than models predict.';
const subject = { slug: 'tides', title, abstract };
const words: Record<string, number[]> = {};
for (const [at, word] of abstract.split(' ').entries()) (words[word] ??= []).push(at);

/** One record as each service answers it, after its documentation. */
const answers: Record<ServiceName, string> = {
  datacite: JSON.stringify({
    data: [
      {
        id: '10.48550/arxiv.2401.00001',
        attributes: {
          doi: '10.48550/arXiv.2401.00001',
          titles: [{ title }],
          creators: [{ name: 'Holt, Ada', givenName: 'Ada', familyName: 'Holt' }],
          descriptions: [{ description: abstract, descriptionType: 'Abstract' }],
          publicationYear: 2024,
          dates: [{ date: '2024-01-05T10:00:00Z', dateType: 'Submitted' }],
        },
      },
      { attributes: { doi: 7 } },
    ],
  }),
  arxiv: `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Query</title><entry><id>http://arxiv.org/abs/2401.00001v2</id><title>${title}</title><summary>${abstract}</summary><published>2024-01-05T10:00:00Z</published><author><name>Ada Holt</name></author></entry></feed>`,
  openalex: JSON.stringify({
    results: [
      {
        id: 'https://openalex.org/W1',
        doi: 'https://doi.org/10.1000/tides.1',
        display_name: title,
        publication_date: '2024-01-05',
        authorships: [{ author: { display_name: 'Ada Holt' } }],
        primary_location: { source: { display_name: 'Made-up Journal of Water' } },
        abstract_inverted_index: words,
      },
    ],
  }),
  crossref: JSON.stringify({
    status: 'ok',
    message: {
      items: [
        {
          DOI: '10.1000/tides.1',
          title: [title],
          author: [{ given: 'Ada', family: 'Holt' }],
          issued: { 'date-parts': [[2024, 1, 5]] },
          'container-title': ['Made-up Journal of Water'],
          abstract: `<jats:p>${abstract}</jats:p>`,
        },
      ],
    },
  }),
  semanticscholar: JSON.stringify({
    data: [
      {
        paperId: 'a',
        title,
        matchScore: 99,
        abstract,
        authors: [{ name: 'Ada Holt' }],
        year: 2024,
        externalIds: { ArXiv: '2401.00001' },
        venue: '',
      },
    ],
  }),
};

async function ask(bodies: Partial<Record<ServiceName, string>>, about = subject): Promise<OnlineResult> {
  const names = Object.keys(bodies) as ServiceName[];
  const servers = await Promise.all(names.map((name) => startTestServer(say(bodies[name]!))));
  const environment = Object.fromEntries(
    names.map((name, at) => [`OFFPRINT_${name.toUpperCase()}`, servers[at]!.base]),
  );
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
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
    abstract,
    'Nobody has ever looked at the flat roofs of southern towns before us.',
  );
  assert.deepEqual((await ask({ crossref: wrong })).verdicts[0], { likely: [] });
});

for (const [says, body] of [
  ['no records', '{"data":[]}'],
  ['another form', '{"errors":[{"title":"Busy"}]}'],
  ['a page of a proxy', '<html><title>Sign in</title><p>Please sign in.</p></html>'],
] as const) {
  test(`should know nothing by an answer with ${says}`, async () => {
    for (const name of Object.keys(answers) as ServiceName[])
      assert.deepEqual((await ask({ [name]: body })).verdicts[0], { likely: [] });
  });
}
