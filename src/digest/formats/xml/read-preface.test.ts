import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPreface } from './read-preface.ts';

const reference = 'J. Tides, 3, 1–9, https://doi.org/10.1000/1, 2024';
const abstract = 'Tides come late in harbours. We measure why.';

test('should take title, authors and reference off the start of a text, line by line', () => {
  const html = `<b>Late Tides</b><br>Ada Holt, Bo Larsen<br/>${reference}<br>Preprint under review<br>${abstract}`;
  const { authors, facts, rest } = readPreface(html, 'Late tides');
  assert.deepEqual(authors, ['Ada Holt', 'Bo Larsen']);
  assert.deepEqual(facts, { venue: 'J. Tides', doi: '10.1000/1', published: '2024' });
  assert.equal(rest, abstract);
});

test('should lose no line of an abstract that ends without a full stop', () => {
  const lines = ['We show that tides come late', 'We show that they leave early'];
  const html = `Late Tides<br>${reference}<br>In review<br>${lines.join('<br>')}<br>${abstract}`;
  assert.equal(readPreface(html, 'Late Tides').rest, [...lines, abstract].join('<br>'));
});

test('should read lines with labels without the title above them', () => {
  const html = `<p>Publication date: May 2025</p><p>Source: Journal of Tides, Volume 3</p><p>Author(s): A. Holt, B. Larsen</p>`;
  const { authors, facts, rest } = readPreface(html, 'Late Tides');
  assert.deepEqual(authors, ['A. Holt', 'B. Larsen']);
  assert.deepEqual(facts, { published: '2025-05', venue: 'Journal of Tides' });
  assert.equal(rest, '');
});

test('should leave a text that begins with the abstract as it is', () => {
  assert.deepEqual(readPreface(`<p>${abstract}</p>`, 'Late Tides'), {
    authors: [],
    facts: {},
    rest: `<p>${abstract}</p>`,
  });
});
