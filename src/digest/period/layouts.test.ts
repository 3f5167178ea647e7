import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import type { InventedPaper } from '../invent-digest.ts';
import { readText } from '../read-text.ts';
import type { DigestRecord } from '../types.ts';

const papers: InventedPaper[] = JSON.parse(
  readFileSync(new URL('../fixtures/papers.json', import.meta.url), 'utf8'),
).filter(({ paragraphs }: InventedPaper) => paragraphs.length === 1);
/** Three people a paper, none of them twice. */
const firstNames = ['Ada', 'Bela', 'Cleo', 'Dora', 'Egon', 'Fay', 'Gus', 'Hugo', 'Ines', 'Jan', 'Kira', 'Lea', 'Max', 'Nia', 'Olga', 'Pia', 'Quinn', 'Rosa', 'Stan', 'Tom', 'Uma', 'Vito', 'Walt', 'Xenia', 'Yuri', 'Zoe', 'Abel', 'Bruno', 'Carl', 'Dina']; // prettier-ignore
const authorsOf = (at: number): string[] =>
  [0, 1, 2].map((of) => `${firstNames[3 * at + of]} ${['Moss', 'Quill', 'Tarn'][of]}`);
const lastFirst = (name: string): string => name.replace(/^(\S+) (\S+)$/, '$2, $1');
const idOf = (at: number): string => `2403.0${1000 + at}`;
const dateOf = (at: number): string => `2024-03-${String(at + 10)}`;

/** A layout of one paper as its lines; what the digest states of it is what `states` names. */
interface Layout {
  lines: (title: string, text: string, at: number) => string[];
  head?: string[];
  foot?: string[];
  states?: ('authors' | 'arxivId' | 'published')[];
}

const layouts: Record<string, Layout> = {
  'labelled sentences above and below a labelled abstract': {
    lines: (title, text, at) => [title, 'Code of Conduct: I confirm that all authors of this work have read the code of conduct and will keep to it.', `Hall ${at}`, `Plain Summary: Paper ${at} is about what happens in harbours when nobody looks, told in a few simple words.`, 'Long talk', `Abstract: ${text}`, `Seats: ${at * 7}`, 'Consent: I agree that this abstract may be printed in the book of the meeting.', ''], // prettier-ignore
  },
  'six unknown lines between title and text': {
    lines: (title, text, at) => [title, `Hall ${at}`, 'Long talk', `Track ${'ABC'[at % 3]}`, `Chair ${at}: local committee`, '[Slides] [Video]', `Seats: ${at * 7}`, text, ''], // prettier-ignore
  },
  'names last name first, divided by semicolons': {
    lines: (title, text, at) => [title, authorsOf(at).map(lastFirst).join('; '), text, ''],
    states: ['authors'],
  },
  'names one a line with affiliations': {
    lines: (title, text, at) => [title, ...authorsOf(at).map((name, of) => `${name}, ${['University of Tides', 'Institute of Fog', 'Gull Labs'][of]}`), text, ''], // prettier-ignore
    states: ['authors'],
  },
  'names between dots, signs before facts': {
    lines: (title, text, at) => [title, `👤 ${authorsOf(at).join(' ⋅ ')}`, `🔗 https://arxiv.org/abs/${idOf(at)}`, '', text, ''], // prettier-ignore
    states: ['authors', 'arxivId'],
  },
  'names and dates below the text': {
    lines: (title, text, at) => [title, text, authorsOf(at).join(', '), 'Article', dateOf(at), ''],
    states: ['authors', 'published'],
  },
  'addresses below the text': {
    lines: (title, text, at) => [
      title,
      text,
      'Save  Share  Cite',
      `https://arxiv.org/abs/${idOf(at)}`,
      '',
      '',
    ],
    head: ['Subscribe | Archive | About', ''],
    foot: ['Made with care in Somewhere'],
    states: ['arxivId'],
  },
  'identifiers above the title': {
    lines: (title, text, at) => [
      `${at + 1}. arXiv:${idOf(at)} [pdf, other] cs.CL`,
      title,
      text,
      '△ Less',
      '',
    ],
    states: ['arxivId'],
  },
  'labels in Spanish': {
    lines: (title, text, at) => [`Título: ${title}`, `Autores: ${authorsOf(at).join(', ')}`, `Resumen: ${text}`, ''], // prettier-ignore
    states: ['authors'],
  },
  'bold posters above headings, all quoted': {
    lines: (title, text, at) => [`> **Poster ${at + 200}**`, `> ### ${title}`, `> _${authorsOf(at).join(', ')}_`, '>', `> ${text}`, ''], // prettier-ignore
    states: ['authors'],
  },
  'references in the style of APA': {
    lines: (title, text, at) => [`${authorsOf(at).map((name) => name.replace(/^(.)\S* (\S+)$/, '$2, $1.')).join(', & ').replace(', & ', ', ')} (2024). ${title}. Journal of Tides, 12(3), 45-67.`, '', text, ''], // prettier-ignore
  },
  'numbered references with titles in quotation marks': {
    lines: (title, text, at) => [`[${at + 1}] ${authorsOf(at).join(', ')}, "${title}," Journal of Tides, vol. 12, 2024.`, text, ''], // prettier-ignore
    states: ['authors'],
  },
  'tasks of Org mode with properties': {
    lines: (title, text, at) => [`* TODO ${title} :reading:`, ':PROPERTIES:', `:AUTHOR: ${authorsOf(at).join(', ')}`, ':END:', '', text, ''], // prettier-ignore
    states: ['authors'],
  },
  'abstracts below a label that no list knows': {
    lines: (title, text) => [`■ ${title}`, `In a nutshell: ${text}`, ''],
  },
  'headings of sections beside bold titles': {
    lines: (title, text, at) => [...(at % 2 === 0 ? [`## ${['Harbours', 'Seas', 'Rivers', 'Skies', 'Fields'][at / 2]}`, ''] : []), `**${title}**`, text, ''], // prettier-ignore
  },
  'remarks that are said again and again': {
    lines: (title, text, at) => [title, text, ...(at % 2 === 0 ? ['', 'I have not read this one in detail yet, but it is said to be worth the time.'] : []), ''], // prettier-ignore
  },
  'results of a search with publishers': {
    lines: (title, text, at) => [title, `${authorsOf(at)[0]!.replace(/^(.)\S*/, '$1')} - Journal of Tides, 20${10 + at} - Harbour Press`, text, ''], // prettier-ignore
  },
  'titles wider than wrapped abstracts, with an affiliation below': {
    lines: (title, text, at) => [title, ['University of Oslo', 'Harbour Institute, Kiel, Germany'][at % 2]!, ...(text.match(/\S.{0,38}\S(?= |$)/g) ?? []), ''], // prettier-ignore
  },
  'authors and proceedings on one line': {
    lines: (title, text, at) => [title, `${authorsOf(at).join(', ')}; Proceedings of the 38th Conference on Tides, PTR 139:${at}1-${at}9`, '[abs][Download PDF]', text, ''], // prettier-ignore
    states: ['authors'],
  },
  'authors with an affiliation below': {
    lines: (title, text, at) => [title, authorsOf(at).join(', '), ['Google Research', 'IIT Bombay, India', 'Gull Harbour'][at % 3]!, text, ''], // prettier-ignore
    states: ['authors'],
  },
  'bullets with bold titles and remarks': {
    lines: (title, text, at) => [`- **${title}** (${authorsOf(at)[0]} et al.)`, `  - arXiv: ${idOf(at)}`, `  - ${text}`, ''], // prettier-ignore
    states: ['arxivId'],
  },
};

const read = (text: string): DigestRecord[] => {
  const split = readText(new TextEncoder().encode(text), { file: 'a.txt' });
  assertCovered(split);
  return split.records;
};

for (const [name, { lines, head = [], foot = [], states = [] }] of Object.entries(layouts)) {
  test(`should read ${name}`, () => {
    const text = [...head, ...papers.flatMap(({ title, paragraphs }, at) => lines(title, paragraphs[0]!, at)), ...foot].join('\n'); // prettier-ignore
    const records = read(text);
    assert.deepEqual(records.map(({ title, paragraphs }) => ({ title, paragraphs })), papers); // prettier-ignore
    records.forEach(({ authors, arxivId, published }, at) => {
      const stated = { authors: authorsOf(at), arxivId: idOf(at), published: dateOf(at) };
      const found = { authors, arxivId, published };
      for (const key of states) assert.deepEqual(found[key], stated[key], `${key} of paper ${at}`);
    });
  });
}

test('should keep an abstract together whose parts have labels on lines of their own', () => {
  const parts = ['Background', 'Methods', 'Results'];
  const text = papers.map(({ title }) => [title, ...parts.flatMap((part) => ['', part, `We tell the ${part.toLowerCase()} of this study in one sentence.`]), '', ''].join('\n')).join('\n'); // prettier-ignore
  const records = read(text);
  assert.equal(records.length, papers.length);
  assert.deepEqual(records[0]?.paragraphs, parts.map((part) => `${part}: We tell the ${part.toLowerCase()} of this study in one sentence.`)); // prettier-ignore
});

test('should read a digest of one paper by what others looked like', () => {
  const { title, paragraphs } = papers[0]!;
  const [record, ...more] = read(['Poster Session 3', '', 'Poster', title, authorsOf(0).join(' ⋅ '), 'Exhibit Hall C', paragraphs[0]!, '', 'Log in to bookmark'].join('\n')); // prettier-ignore
  assert.deepEqual(more, []);
  assert.deepEqual([record?.title, record?.paragraphs, record?.authors], [title, paragraphs, authorsOf(0)]);
});
