import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { facetsOf, facetsWithin } from './facets.ts';
import { gatherGlossary } from './glossary.ts';
import { gatherGroups } from './groups.ts';
import { findMentions } from './mentions.ts';
import { gatherNames } from './names.ts';
import { paperFixture } from './paper-fixture.ts';
import { summaryLine } from './summary-line.ts';
import { pairTopics } from './topic-pairs.ts';
import { gatherTopics } from './topics.ts';
import type { PaperEntry } from './types.ts';

const topic = { id: 'fog', label: 'Fog and mist', definition: 'Small water in air.', terms: {} };
const vocabulary = { ...emptyVocabulary, topics: [topic] };

test('should gather topics with their papers and the topics they occur with', () => {
  const papers = [
    paperFixture('A', { topics: ['fog', 'by-hand'] }),
    paperFixture('B', { topics: ['fog'] }),
    paperFixture('C'),
  ];
  const [fog, own] = gatherTopics(papers, vocabulary);
  assert.equal(fog?.label, 'Fog and mist');
  assert.equal(fog.slugs.length, 2);
  assert.equal(own?.label, 'by hand');
  assert.deepEqual(fog.related, [{ id: own.id, count: 1 }]);
  assert.deepEqual(pairTopics([fog, own], 5).counts, [[2, 1], [1, 1]]); // prettier-ignore
});

test('should compute indexes from plain data, and of plain data', () => {
  const fields = {
    shortName: 'Fooer',
    methods: ['Fooer'],
    acronyms: [{ abbr: 'FOG', expansion: 'low cloud' }],
  };
  const papers = [
    paperFixture('Fooer: A Thing', { ...fields, topics: ['fog'] }),
    paperFixture('B', { methods: ['fooer'], topics: ['fog'] }),
  ];
  const indexesOf = (entries: PaperEntry[]) => {
    const names = gatherNames(entries, vocabulary);
    const topics = gatherTopics(entries, vocabulary);
    const facets = facetsOf({ papers: entries, topics, names, groups: gatherGroups(entries) });
    return {
      names,
      topics,
      facets,
      glossary: gatherGlossary(entries),
      mentions: findMentions(entries, names, new Map()),
    };
  };
  const stored = papers.map(({ slug, data }) => JSON.parse(JSON.stringify({ slug, data })) as PaperEntry);
  const indexes = indexesOf(stored);
  assert.deepEqual(indexes, indexesOf(papers));
  assert.deepEqual(structuredClone(indexes), indexes);
  assert.ok(!JSON.stringify(indexes.topics).includes(papers[0]!.data.title), 'an index holds a paper itself');
});

test('should list an acronym once with all its meanings, and plurals with their singular', () => {
  const papers = [
    paperFixture('A', { acronyms: [{ abbr: 'CNNs', expansion: 'convolutional neural networks' }] }),
    paperFixture('B', { acronyms: [{ abbr: 'CNN', expansion: 'Convolutional Neural Network' }] }),
    paperFixture('C', { acronyms: [{ abbr: 'CNN', expansion: 'cable news network' }] }),
  ];
  const [entry, ...others] = gatherGlossary(papers);
  assert.equal(others.length, 0);
  assert.equal(entry?.id, 'cnn');
  assert.deepEqual(
    entry.meanings.map(({ expansion, slugs }) => [expansion, slugs.length]),
    [['convolutional neural network', 2], ['cable news network', 1]], // prettier-ignore
  );
});

test('should find mentions between papers, but not of a paper by itself', () => {
  const maker = paperFixture('Fooer: A Thing', { shortName: 'Fooer', methods: ['Fooer'] });
  const user = paperFixture('B', { methods: ['Fooer'] });
  const papers = [maker, user];
  const mentions = findMentions(papers, gatherNames(papers, emptyVocabulary), new Map());
  assert.deepEqual(mentions.get(user.slug), {
    mentions: [{ slug: maker.slug, role: undefined }],
    mentionedBy: [],
  });
  assert.deepEqual(mentions.get(maker.slug), {
    mentions: [],
    mentionedBy: [{ slug: user.slug, role: undefined }],
  });

  test('should link a paper to one whose own name it writes, as its sentence says, though no vocabulary has it', () => {
    const maker = paperFixture('SandNet: Rivers', { shortName: 'SandNet' }, 'We present SandNet.');
    const rival = paperFixture('Dunes', {}, 'Wind moves dunes. It outperforms SandNet by 3%.');
    const heir = paperFixture('Deltas', {}, 'We build on SandNet.');
    const namesake = paperFixture('Nets', { acronyms: [{ abbr: 'SandNet', expansion: 'sand network' }] }, 'A sand network (SandNet) is new.'); // prettier-ignore
    const papers = [maker, rival, heir, namesake];
    const texts = new Map(papers.map(({ slug, text }) => [slug, text]));
    const found = findMentions(papers, gatherNames(papers, emptyVocabulary), texts);
    assert.deepEqual(found.get(maker.slug)?.mentionedBy, [
      { slug: rival.slug, role: 'compares' },
      { slug: heir.slug, role: 'builds' },
    ]);
    assert.deepEqual(found.get(namesake.slug)?.mentions, []);
  });

  test('should take no word and no short acronym for the name of another paper', () => {
    const papers = [
      paperFixture('Bone: Block Affine', { shortName: 'Bone' }),
      paperFixture('PST: Tuning', { shortName: 'PST' }),
      paperFixture('Skeletons', {}, 'Bone is hard, and PST is a time zone.'),
    ];
    const texts = new Map(papers.map(({ slug, text }) => [slug, text]));
    const found = findMentions(papers, gatherNames(papers, emptyVocabulary), texts);
    assert.deepEqual(found.get('skeletons')?.mentions, []);
  });
});

test('should list the facets that papers have, and no others', () => {
  const papers = [
    paperFixture('A', { topics: ['fog'], codeStatus: 'released', contributionType: ['method'] }),
    paperFixture('B', { results: [{ value: '2%', metric: 'cost', kind: 'saving', text: '2% less' }] }),
  ];
  const names = gatherNames(papers, emptyVocabulary);
  const facets = facetsOf({
    papers,
    topics: gatherTopics(papers, vocabulary),
    names,
    groups: gatherGroups(papers),
  });
  assert.deepEqual(
    facets.map(({ label, values }) => [label, values.map(({ key }) => key).join()]),
    [
      ['Topics', 'topic:fog'],
      ['Contribution', 'contribution:method'],
      ['Code', 'code:unlinked,code:none'],
      ['Numbers', 'results:yes'],
    ],
  );
});

test('should count separately code with a link, without one, promised and not mentioned', () => {
  const links = [{ url: 'https://github.com/a/b', kind: 'code' as const }];
  const papers = [
    paperFixture('A', { codeStatus: 'released', links }),
    paperFixture('B', { codeStatus: 'released', links: [{ url: 'https://a.example', kind: 'project' }] }),
    paperFixture('C', { codeStatus: 'promised', links }),
    paperFixture('D', { codeStatus: 'promised' }),
    paperFixture('E', { links }),
    paperFixture('F'),
  ];
  const library = {
    papers,
    topics: [],
    names: gatherNames(papers, emptyVocabulary),
    groups: gatherGroups(papers),
  };
  const ofCode = facetsOf(library).find(({ label }) => label === 'Code')!;
  assert.deepEqual(
    ofCode.values.map(({ key, slugs }) => [key, slugs.join('')]),
    [['code:released', 'ae'], ['code:unlinked', 'b'], ['code:promised', 'cd'], ['code:none', 'f']], // prettier-ignore
  );
  assert.deepEqual(papers.map((paper) => summaryLine(paper, new Map())), ['code', 'code released, no link given', 'code promised', 'code promised', 'code', '']); // prettier-ignore
});

test('should have no facet for code if no paper mentions any', () => {
  const papers = [paperFixture('A'), paperFixture('B')];
  const names = gatherNames(papers, emptyVocabulary);
  assert.deepEqual(facetsOf({ papers, topics: [], names, groups: gatherGroups(papers) }), []);
});

test('should count facet values within a facet value, except that one', () => {
  const papers = [
    paperFixture('A', { topics: ['fog', 'sea'], methods: ['Fooer'] }),
    paperFixture('B', { topics: ['fog'], methods: ['Fooer'] }),
    paperFixture('C', { topics: ['sea'], codeStatus: 'released' }),
  ];
  const names = gatherNames(papers, emptyVocabulary);
  const facets = facetsOf({
    papers,
    topics: gatherTopics(papers, vocabulary),
    names,
    groups: gatherGroups(papers),
  });
  const within = facetsWithin(facets, { key: 'topic:fog', slugs: ['a', 'b'] });
  assert.deepEqual(
    within.map(({ values }) => values.map(({ path, slugs }) => [path, slugs.length])),
    [
      [['papers/?with=topic%3Afog&with=topic%3Asea', 1]],
      [['papers/?with=topic%3Afog&with=method%3Afooer', 2]],
    ],
  );
});

test('should summarize in one line what is known about a paper', () => {
  const labels = new Map([['fog', 'Fog and mist']]);
  const results = [{ value: '5', text: '5' }, { value: '2.5x', metric: 'speed-up', kind: 'factor' as const, text: '2.5x' }]; // prettier-ignore
  const links = [{ url: 'https://github.com/a/b', kind: 'code' as const }];
  const paper = paperFixture('A', { topics: ['fog'], codeStatus: 'released', links, results });
  assert.equal(summaryLine(paper, labels), 'Fog and mist · code · 2.5x speed-up');
  assert.equal(summaryLine(paperFixture('B'), labels), '');
});
