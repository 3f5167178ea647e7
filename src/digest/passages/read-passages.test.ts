import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import { readDigest } from '../read-digest.ts';
import type { Split } from '../types.ts';

async function read(html: string): Promise<Split> {
  const split = await readDigest(new TextEncoder().encode(html), { file: 'page.html' });
  assertCovered(split);
  return split;
}

const abstract = (about: string): string =>
  `We study ${about} over many years. Our method finds that they are slower than anybody thought, and we show why this is so on data from five harbours.`;
const papers: [title: string, authors: string[], about: string][] = [
  ['Reading Tide Tables', ['Jane Doe', 'Li Wei'], 'tides'],
  ['How Gulls Settle Disputes', ['Grace Hopper', 'Alan Turing'], 'gulls'],
  ['Queues for Slow Harbours', ['Ada Holt'], 'queues'],
];
const head = '<nav><ul><li><a href="/">Home</a></li><li><a href="/cfp">Call for papers</a></li></ul></nav>';
const foot = '<footer><p>Printed by the harbour office. We thank all our sponsors for what they gave us this year, and hope to see you again in Port Town next spring.</p></footer>'; // prettier-ignore

/** Pages in shapes of their own: each says the same three papers. */
const shapes: Record<string, (paper: (typeof papers)[number], index: number) => string> = {
  'list items': ([title, authors, about]) => `<li><b>${title}</b><br>${authors.join(', ')}<br>${abstract(about)}</li>`,
  'flat headings': ([title, authors, about]) => `<h3>${title}</h3><p>${authors.join(', ')}</p><p>${abstract(about)}</p>`,
  'links in table cells': ([title, authors, about], index) => `<tr><td>${index + 1}</td><td><a href="${index}.html">${title}</a></td><td>${authors.join('; ')}</td><td>${abstract(about)}</td></tr>`,
  'names of classes': ([title, authors, about]) => `<div class="card"><div class="card-title">${title}</div><ul class="card-authors">${authors.map((name) => `<li>${name}</li>`).join('')}</ul><div class="card-abstract">Abstract: ${abstract(about)} <a>Show less</a></div><button>Save</button></div>`,
  'a date before each title': ([title, authors, about], index) => `<div><time datetime="2025-11-1${index}">1${index} Nov 2025</time><h4>${title}</h4><i>${authors.join(', ')}</i><p>${abstract(about)}</p></div>`,
}; // prettier-ignore

for (const [name, toItem] of Object.entries(shapes))
  test(`should learn what is what from a page of ${name}`, async () => {
    const items = papers.map(toItem).join('\n');
    const { records } = await read(`<html><body>${head}<main><h1>Accepted papers</h1>${items}</main>${foot}`);
    assert.deepEqual(
      records.map(({ title, authors, paragraphs }) => ({ title, authors, paragraphs })),
      papers.map(([title, authors, about]) => ({ title, authors, paragraphs: [abstract(about)] })),
    );
  });

test('should take the heading above papers for their section, but not the one above all', async () => {
  const toItem = shapes['names of classes']!;
  const parts = [papers.slice(0, 2), papers.slice(2)].map((own) => own.map(toItem).join(''));
  const { records } = await read(`<h1>Papers</h1><h2>Oral</h2>${parts[0]}<h2>Poster</h2>${parts[1]}`);
  assert.deepEqual(records.map(({ section }) => section), ['Oral', 'Oral', 'Poster']); // prettier-ignore
  const all = await read(`<html><h1>Papers</h1>${papers.map(toItem).join('')}`);
  assert.deepEqual(all.records.map(({ section }) => section), [undefined, undefined, undefined]); // prettier-ignore
});

test('should state what links say only where they agree', async () => {
  const links = ['<a href="https://arxiv.org/abs/2511.02489v2">abs</a> <a href="/pdf/2511.02489">pdf</a>', '<a href="https://arxiv.org/abs/2511.02490">A</a> <a href="https://arxiv.org/abs/2511.99999">B</a>', '<a href="https://doi.org/10.1000/a%3Ab">doi</a>']; // prettier-ignore
  const items = papers.map(([title, , about], at) => `<h3>${title}</h3><p>${abstract(about)}</p><p>${links[at]}</p>`); // prettier-ignore
  const { records } = await read(`<html>${items.join('')}`);
  assert.deepEqual(
    records.map(({ arxivId, doi }) => arxivId ?? doi),
    ['2511.02489', undefined, '10.1000/a:b'],
  );
});

test('should show in full what a page hides, where it shows only the start', async () => {
  const items = papers.map(([title, , about]) => `<h3>${title}</h3><p class="abstract">${abstract(about).slice(0, 80)}…</p><p class="abstract" style="display:none">${abstract(about)}</p>`); // prettier-ignore
  const { records } = await read(`<html>${items.join('')}`);
  assert.deepEqual(records.map(({ paragraphs }) => paragraphs), papers.map(([, , about]) => [abstract(about)])); // prettier-ignore
});

test('should read a page without shapes as text', async () => {
  const lines = papers.map(([title, authors, about]) => `<div>${title}</div><div>${authors.join(', ')}</div><div>${abstract(about)}</div>`); // prettier-ignore
  const { records } = await read(`<html><body>${lines.join('\n')}`);
  assert.deepEqual(records.map(({ title }) => title), papers.map(([title]) => title)); // prettier-ignore
});

test('should place records of a page read as text in the file', async () => {
  const html = `<html><body>\n<pre>\n${papers.map(([title, , about]) => `${title}\n\n${abstract(about)}\n`).join('\n')}</pre>`;
  const { records } = await read(html);
  const bytes = new TextEncoder().encode(html);
  for (const { title, line, span } of records) {
    assert.equal(html.split('\n')[line - 1], title);
    assert.match(new TextDecoder().decode(bytes.subarray(span.start, span.end)), new RegExp(`${title}\n`));
  }
});

const titled = (
  [title, authors, about]: (typeof papers)[number],
  link: string,
  text = abstract(about),
): string =>
  `<li><p><a href="${link}"><b>${title}</b></a></p><p>${authors.join(', ')}</p><p>${text}</p></li>`;

test('should read the page that a title leads to, from the address of the list if it is known', async () => {
  const items = papers.map((paper, index) => titled(paper, `/papers/${index}?utm_source=toc`)).join('');
  const known = '<head><link rel="canonical" href="https://tides.example/2025/list"></head>';
  const { records } = await read(`<html>${known}<body><ul>${items}</ul>`);
  assert.deepEqual(records.map(({ url }) => url), [0, 1, 2].map((index) => `https://tides.example/papers/${index}`));
  assert.deepEqual((await read(`<html><body><ul>${items}</ul>`)).records.map(({ url }) => url), [undefined, undefined, undefined]);
}); // prettier-ignore

test('should take an address to which all titles lead for none of them', async () => {
  const items = papers.map((paper) => titled(paper, 'https://tides.example/programme')).join('');
  assert.deepEqual((await read(`<ul>${items}</ul>`)).records.map(({ url }) => url), [undefined, undefined, undefined]);
}); // prettier-ignore

test('should read the sentence that a table of contents says of each paper as its abstract', async () => {
  const items = papers.map((paper) => titled(paper, '#', `They are slower in ${paper[2]} than anybody thought.`));
  const { records } = await read(`<ul>${items.join('')}</ul>`);
  assert.deepEqual(records.map(({ paragraphs }) => paragraphs), papers.map(([, , about]) => [`They are slower in ${about} than anybody thought.`]));
  const alike = papers.map((paper) => titled(paper, '#', 'Read the whole paper behind this link.'));
  assert.deepEqual((await read(`<ul>${alike.join('')}</ul>`)).records.map(({ paragraphs }) => paragraphs), [[], [], []]);
}); // prettier-ignore
