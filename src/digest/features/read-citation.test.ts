import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCitation, readCitationAt, venueIn } from './read-citation.ts';

const title = 'Tide Tables of the Shore';
const cited: [citation: string, doi: string, published: string, venue: string][] = [
  [`Doe, J. and Roe, R.: ${title}, Tides Assembly 2025, Oslo, 2–4 June 2025, TA25-7, https://doi.org/10.1000/ta25-7, 2025.`, '10.1000/ta25-7', '2025', 'Tides Assembly 2025'],
  [`Doe J, Roe R. ${title}. Journal of Tides. 2024;12(3):45-67. doi:10.1000/jt.7`, '10.1000/jt.7', '2024', 'Journal of Tides'],
  [`Doe, J. (2023). ${title}. J. Tides, 12(3), 45–67. https://doi.org/10.1000/jt.8`, '10.1000/jt.8', '2023', 'J. Tides'],
  [`Doe, J.: ${title}, 12th Shore Congress, Riga, https://doi.org/10.1000/sc.9, 2022.`, '10.1000/sc.9', '2022', '12th Shore Congress'],
]; // prettier-ignore

for (const [citation, doi, published, venue] of cited)
  test(`should read where and when a paper appeared in "${citation.slice(0, 30)}…${citation.slice(-30)}"`, () => {
    assert.deepEqual(readCitation([`How to cite: ${citation}`]), { facts: { doi, published }, citation });
    assert.equal(venueIn(citation, title), venue);
  });

test('should read the venue behind a title that ends with a sign of its own', () => {
  assert.equal(venueIn('Doe, J.: Do gulls plan? J. Tides, 3, 2024', 'Do gulls plan?'), 'J. Tides');
});

test('should read no citation in lines that only speak of one', () => {
  for (const text of [
    'How to cite gulls',
    'Citations: 12',
    'How to cite:',
    'Cite as: arXiv:2403.01234 [cs.LG]',
  ])
    assert.equal(readCitation([text]), undefined);
  assert.equal(venueIn(`Doe, J.: ${title}, https://doi.org/10.1000/1, 2025.`, title), undefined);
  assert.equal(venueIn(`Doe, J.: ${title}, J. Tides, 2025.`, 'Gulls'), undefined);
});

test('should read a citation behind its name alone where a year in brackets and a DOI stand in it', () => {
  const citation = 'Doe J, Roe R (2024) Tide Tables. J Tides 12(3): e45. https://doi.org/10.1000/jt.7';
  assert.deepEqual(readCitation([`Citation: ${citation}`]), { facts: { doi: '10.1000/jt.7', published: '2024' }, citation });
  assert.equal(readCitation(['Citation: how papers (2024) cite']), undefined);
  assert.equal(readCitation(['Citation: A Theory of References, https://doi.org/10.1000/jt.7']), undefined);
}); // prettier-ignore

test('should take no year of a title, and no subtitle or name, for what a citation states', () => {
  const facts = (citation: string) => readCitation([`How to cite: ${citation}`])?.facts;
  assert.deepEqual(facts('Doe, J.: The storm surge of 1953, J. Tides, in review, https://doi.org/10.1000/1'), { doi: '10.1000/1' });
  assert.equal(facts('Doe, J.: Harbour traffic since 1990, J. Tides, in press'), undefined);
  assert.equal(venueIn('Doe, J.: Tides: A Survey of Harbours, J. Sea, 3, 2024', 'Tides'), undefined);
  assert.equal(venueIn('Roe, R.: Tides and Ships: Methods, J. Sea', 'Ships'), undefined);
  assert.equal(venueIn('Doe, J., and Tide, K.: Tide. J. Sea, 3', 'Tide'), undefined);
}); // prettier-ignore

test('should read a citation over several lines, up to its DOI or to a blank line', () => {
  const count = (...texts: string[]): number | undefined =>
    readCitationAt(texts.map((text) => ({ text: text.trim(), isApart: text.startsWith(' ') })), 0)?.count;
  assert.equal(count('How to cite: Doe, J.: Tide Tables, Shores', '2025, Oslo, https://doi.org/10.1000/1, 2025.', 'Gulls'), 2);
  assert.equal(count('Cite this article', 'Doe, J.: Tide Tables, Shores 2025.', ' Gulls'), 2);
  assert.equal(count('How to cite: Doe, J.: Tide Tables', 'Gulls', 'Terns', 'Crabs', 'Seals', 'Whales', 'In 2025'), undefined);
}); // prettier-ignore
