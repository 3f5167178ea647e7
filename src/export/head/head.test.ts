import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperFixture } from '../../library/paper-fixture.ts';
import { toReference } from '../reference.ts';
import { toCoins } from './coins.ts';
import { highwireTags } from './highwire.ts';
import { describePaper, describeSite, toScriptText } from './structured-data.ts';

const page = 'https://reader.example/repo/papers/a/';
const full = {
  authors: ['Jan van der Berg', "O'Neil, Bo", '李', 'The A & B Team', 'John Smith Jr.'],
  published: '2024-03-02',
  venue: 'Journal of J & K',
  doi: '10.1000/a_b',
  arxivId: '2403.01234',
};
const title = String.raw`On $\ell_\infty$ = 100% & \<b>+"c"\</script>`;
const titleText = 'On ℓ∞ = 100% & <b>+"c"</script>';
const referenceOf = (fields = {}) => toReference(paperFixture(title, fields), page);

/** Reads a COinS as Zotero does: parts at "&", key and value at "=", a plus as a space. */
function readCoins(coins: string): [key: string, value: string][] {
  return coins.split('&').map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))];
  });
}

test('COinS should describe a preprint with its authors, date and identifiers', () => {
  assert.deepEqual(readCoins(toCoins(referenceOf(full))!), [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', titleText.replace('+', '＋')],
    ['rft.au', 'van der Berg, Jan'],
    ['rft.au', "O'Neil, Bo"],
    ['rft.au', '李,'],
    ['rft.au', 'The A & B Team,'],
    ['rft.au', 'Smith Jr., John'],
    ['rft.date', '2024-03-02'],
    ['rft_id', 'info:doi/10.1000/a_b'],
    ['rft.identifier', 'https://arxiv.org/abs/2403.01234'],
  ]);
});

test('COinS should leave out an identifier that Zotero would read wrongly', () => {
  const coins = readCoins(toCoins(referenceOf({ ...full, doi: '10.1000/a+b', arxivId: undefined }))!);
  const identifiers = coins.filter(([key]) => key === 'rft_id' || key === 'rft.identifier');
  assert.deepEqual(identifiers, [['rft.identifier', 'https://doi.org/10.1000/a%2Bb']]);
});

test('COinS should be left out without an author, because Zotero would look the paper up', () => {
  assert.equal(toCoins(referenceOf({ published: '2024' })), undefined);
});

test('citation tags should be complete, one for each author', () => {
  assert.deepEqual(
    highwireTags(referenceOf(full)).map(({ name, content }) => `${name} ${content}`),
    [
      `citation_title ${titleText}`,
      'citation_author van der Berg, Jan',
      "citation_author O'Neil, Bo",
      'citation_author 李',
      'citation_author The A & B Team',
      'citation_author Smith, Jr., John',
      'citation_publication_date 2024/03/02',
      'citation_journal_title Journal of J & K',
      'citation_arxiv_id 2403.01234',
      'citation_doi 10.1000/a_b',
    ],
  );
  const [, , date] = highwireTags(referenceOf({ authors: ['A B'], published: '2024-03' }));
  assert.equal(date?.content, '2024', 'Google Scholar knows years and days');
});

test('citation tags should be left out without author or date', () => {
  assert.deepEqual(highwireTags(referenceOf({ published: '2024' })), []);
  assert.deepEqual(highwireTags(referenceOf({ authors: ['A B'] })), []);
});

test('structured data should state what is known, and end no script', () => {
  const links = [{ url: 'https://code.example/a', kind: 'code' as const }];
  const paper = paperFixture(title, { ...full, links }, 'An abstract.');
  const text = toScriptText(describePaper(paper, toReference(paper, page), page, ['Fog']));
  assert.ok(!text.includes('<'));
  const { author, ...data } = JSON.parse(text);
  assert.deepEqual(data, {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: titleText,
    datePublished: '2024-03-02',
    isPartOf: { '@type': 'Periodical', name: 'Journal of J & K' },
    sameAs: ['https://arxiv.org/abs/2403.01234', 'https://doi.org/10.1000/a_b'],
    url: page,
    keywords: 'Fog',
    mentions: { '@type': 'SoftwareSourceCode', codeRepository: 'https://code.example/a' },
  });
  assert.deepEqual(author.slice(0, 3), [
    { '@type': 'Person', name: 'Jan van der Berg', givenName: 'Jan', familyName: 'van der Berg' },
    { '@type': 'Person', name: "Bo O'Neil", givenName: 'Bo', familyName: "O'Neil" },
    '李',
  ]);
});

test('structured data should hold nothing that is not known', () => {
  const paper = paperFixture('A');
  const data = JSON.parse(toScriptText(describePaper(paper, toReference(paper, undefined), undefined, [])));
  assert.deepEqual(data, { '@context': 'https://schema.org', '@type': 'ScholarlyArticle', headline: 'A' });
});

test('structured data of the site should name its search', () => {
  const data = describeSite('A', 'B', 'https://reader.example/', 'https://reader.example/search/');
  assert.ok(toScriptText(data).includes('"https://reader.example/search/?q={search_term_string}"'));
});
