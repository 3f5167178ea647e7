import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { SaxesParser } from 'saxes';
import { feedFormats, feedPath } from '../../export/feeds.ts';
import { toFeed } from '../../export/feeds/to-feed.ts';
import { listingsOf } from '../../export/listings.ts';
import { gatherGroups } from '../../library/groups.ts';
import { gatherTopics } from '../../library/topics.ts';
import type { Library } from '../../library/library.ts';
import { paperFixture } from '../../library/paper-fixture.ts';
import type { LibraryPaper } from '../../library/types.ts';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';

const home = 'https://reader.example/repo/';
const placed = (paper: LibraryPaper, digest: string): LibraryPaper => ({
  ...paper,
  places: [{ digest, file: `${digest}.txt`, line: 1, endLine: 2 }],
});
const papers = [
  placed(paperFixture(String.raw`Old & \<b>plain`, {}, 'An old text.'), 'a'),
  placed(
    paperFixture(
      String.raw`]]> On $\ell_\infty$ & \<i> "q" 李`,
      { authors: ['Jan van der Berg', '李'], topics: ['fog'], url: 'https://paper.example/a?b=1&c=2' },
      'First ]]> a < b & ℓ∞.\n\nSecond <script>alert(1)</script>.',
    ),
    'b',
  ),
  placed(paperFixture('Without an abstract'), 'b'),
];
const reports = ['a', 'b'].map((digest) => ({
  digest,
  file: `${digest}.txt`,
  records: [{ slug: papers[0]!.slug }],
}));
const library = {
  papers,
  topics: gatherTopics(papers, emptyVocabulary),
  groups: gatherGroups(papers),
  digests: reports,
  bySlug: new Map(papers.map((paper) => [paper.slug, paper])),
} as unknown as Library;
const listings = listingsOf(library, 'Site & Sons');
const site = {
  addressOf: (path: string) => new URL(path, home).href,
  changedAt: ({ title }: LibraryPaper) =>
    new Date(title.text.startsWith('Old') ? '2023-05-01' : '2024-05-01'),
};

function write(name: keyof typeof feedFormats, listing = listings[0]!): string {
  const path = feedPath(listing, name);
  return feedFormats[name].write(toFeed(listing, path, library, site));
}

test('the feeds of all papers should be beside the home page, the others with their lists', () => {
  assert.deepEqual(
    listings.map((listing) => feedPath(listing, 'feed.xml')),
    ['feed.xml', 'topics/fog/feed.xml', 'digests/a/feed.xml', 'digests/b/feed.xml'],
  );
});

const html =
  '<p>First ]]&#62; a &#60; b &#38; ℓ∞.</p><p>Second &#60;script&#62;alert(1)&#60;/script&#62;.</p>';

for (const name of ['feed.xml', 'atom.xml'] as const) {
  test(`${name} should be well-formed, and give back titles, authors, texts and permanent ids`, () => {
    const text = write(name);
    new SaxesParser({ xmlns: true }).write(text).close();
    const feed = parseFeed(text);
    assert.equal(feed.title, 'Site & Sons');
    assert.equal(feed.url, `${home}papers/`);
    assert.deepEqual(feed.self, `${home}${name}`);
    const [first, second, last] = feed.items;
    assert.equal(first?.id, `${home}papers/${papers[1]!.slug}/`);
    assert.equal(first.url, first.id);
    assert.equal(first.title, ']]> On ℓ∞ & <i> "q" 李');
    assert.deepEqual(first.authors.map((author) => author.name), ['Jan van der Berg', '李']); // prettier-ignore
    assert.equal(second?.title, 'Without an abstract');
    assert.equal(last?.title, 'Old & <b>plain');
    assert.equal(Number(last.updated ?? last.published), Number(new Date('2023-05-01')));
  });
}

/** Paths of elements with their texts, as a validator of feeds sees them. */
function elementsOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (key: string, value: string): unknown => found.set(key, [...(found.get(key) ?? []), value]);
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    add(path.join('/'), '');
    for (const { name: key, value } of Object.values(attributes)) add(`${path.join('/')}@${key}`, value);
  });
  const addText = (value: string): void => {
    const texts = found.get(path.join('/'));
    if (texts) texts[texts.length - 1] += value.trim();
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => path.pop());
  parser.write(text).close();
  return found;
}

test('RSS should follow its rules', () => {
  const found = elementsOf(write('feed.xml'));
  for (const name of ['title', 'link', 'description'])
    assert.equal(found.get(`rss/channel/${name}`)?.length, 1);
  assert.deepEqual(found.get('rss@version'), ['2.0']);
  assert.deepEqual(found.get('rss/channel/atom:link@rel'), ['self']);
  assert.deepEqual(found.get('rss/channel/atom:link@type'), ['application/rss+xml']);
  assert.deepEqual(found.get('rss/channel/item/description'), [html, '<p>An old text.</p>']);
  assert.equal(found.get('rss/channel/item/author'), undefined, 'needs an e-mail address');
  for (const guid of found.get('rss/channel/item/guid')!) assert.ok(URL.canParse(guid), guid);
  const dates = [...found.get('rss/channel/item/pubDate')!, ...found.get('rss/channel/lastBuildDate')!];
  for (const date of dates)
    assert.match(date, /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
});

test('Atom should follow its rules', () => {
  const found = elementsOf(write('atom.xml'));
  for (const name of ['id', 'title', 'updated']) {
    assert.equal(found.get(`feed/${name}`)?.length, 1);
    assert.equal(found.get(`feed/entry/${name}`)?.length, papers.length);
  }
  assert.deepEqual(found.get('feed/author/name'), ['Site & Sons']);
  assert.deepEqual(found.get('feed/entry/content'), [html, '<p>An old text.</p>']);
  assert.deepEqual(found.get('feed/entry/content@type'), ['html', 'html']);
  assert.equal(found.get('feed/entry/category@term')?.length, 1);
  assert.deepEqual(found.get('feed/link@rel'), ['self', 'alternate']);
  for (const date of [...found.get('feed/updated')!, ...found.get('feed/entry/updated')!])
    assert.match(date, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  assert.equal(new Set(found.get('feed/entry/id')).size, papers.length);
});

test('JSON Feed should follow its rules', () => {
  const feed = JSON.parse(write('feed.json'));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.feed_url, `${home}feed.json`);
  assert.equal(feed.items.length, papers.length);
  assert.equal(feed.items[0].content_html, html);
  for (const item of feed.items) {
    assert.ok(URL.canParse(item.id));
    assert.ok(item.content_html ?? item.content_text);
    assert.match(item.date_modified, /^\d{4}-\d\d-\d\dT/);
  }
  assert.equal(feed.items[0].title, ']]> On ℓ∞ & <i> "q" 李');
  assert.equal(feed.items[0].external_url, 'https://paper.example/a?b=1&c=2');
  assert.deepEqual(feed.items[0].authors, [{ name: 'Jan van der Berg' }, { name: '李' }]);
});

test('a feed should be the same in every build, and hold no more than the newest papers', () => {
  assert.equal(write('atom.xml'), write('atom.xml'));
  const many = Array.from({ length: 150 }, (_, index) => paperFixture(`Paper ${index}`));
  const [all, part] = listings.map((listing) => toFeed({ ...listing, papers: many }, 'feed.xml', library, site)); // prettier-ignore
  assert.deepEqual([all?.items.length, part?.items.length], [100, 30]);
});
