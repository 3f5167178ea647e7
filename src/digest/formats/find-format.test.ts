import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findFormat } from './find-format.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const nameOf = (text: string, file = 'a.txt'): string => findFormat(bytesOf(text), file).format.name;

const starts: [format: string, text: string][] = [
  ['json', '[\n  {"title": "Tides", "abstract": "We show"}\n]'],
  ['json', '{"total": 0, "data": []}'],
  ['json', '[{"title": "Cut off in the middle'],
  ['json-lines', '{"id": "1", "title": "Tides"}\n{"id": "2", "title": "Gulls"}\n'],
  [
    'bibtex',
    'Scopus\nEXPORT DATE: 26 November 2026\n\n@ARTICLE{Hu2025,\n\tauthor = {Hu, T.},\n\ttitle = {Tides}\n}\n',
  ],
  ['bibtex', '% Encoding: UTF-8\n\n@Comment{jabref-meta: databaseType:bibtex;}\n'],
  ['ris', 'TY  - JOUR\nTI  - Tides\nAU  - Doe, Jane\nER  - \n'],
  ['medline', '\nPMID- 30902591\nOWN - NLM\nTI  - Tides.\n'],
  ['web-of-science', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Li, Z\n'],
  ['endnote', '%0 Journal Article\n%A Doe, Jane\n%T Tides\n'],
  ['note-express', '{Reference Type}: Journal Article\n{Title}: Tides\n'],
  [
    'science-direct',
    'Jane Doe, Li Wei,\nTides,\nWater,\n2025,\nhttps://doi.org/10.5555/1.\n(https://www.sciencedirect.com/science/article/pii/S1)\nAbstract: We show\n',
  ],
  ['tagged', 'Record #1 of 2\nID: CN-1\nAU: Doe J\nTI: Tides\nYR: 2025\n'],
  ['properties', '- ## [[Tides]]\n  authors:: [[Jane Doe]], [[Li Wei]]\n  year:: 2025\n'],
  ['org', '#+TITLE: Papers\n* TODO Tides\n  :PROPERTIES:\n  :AUTHOR: Doe, Jane\n  :YEAR: 2025\n  :END:\n'],
  ['text', '* Notes\n** TODO Buy paper\n:PROPERTIES:\n:EFFORT: 1h\n:END:\n'],
  ['atom', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['rss', '<?xml version="1.0"?>\n<rss version="2.0">'],
  ['xml', '<?xml version="1.0"?>\n<records><record/></records>'],
  ['html', '<!DOCTYPE html><html><head><title>Tides</title>'],
  [
    'zotero-report',
    '<!DOCTYPE html>\n<html><body><ul class="report combineChildItems">\n<li id="item_9TQ3HX5K" class="item journalArticle">',
  ],
  [
    'coins',
    '<html><body>\n<div class="csl-bib-body" style="x"><div class="csl-entry">Doe, J. (2025). Tides.</div>',
  ],
  [
    'html',
    '<html><body><p>We cite:</p><div class="csl-bib-body"><div class="csl-entry">Doe</div></div></body></html>',
  ],
  [
    'jabref-table',
    '<html><body><table id="qs_table" border="1"><tr><th>Title</th></tr><tr id="a" class="entry"><td>Tides</td></tr>',
  ],
  ['html', '<html><body><ul class="report"><li class="entry">Tides</li></ul>'],
  [
    'mhtml',
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/\nMIME-Version: 1.0\nContent-Type: multipart/related;\n',
  ],
  [
    'mail',
    'Return-Path: <a@example.org>\nDate: Thu, 26 Nov 2026 06:00:00 +0000\nMIME-Version: 1.0\nSubject: Tides\n\nTides\n',
  ],
  ['csv', 'Title,Authors,Year,Abstract\nTides,"Doe, Jane",2025,We show\n'],
  ['csv', '\uFEFF"Nr.";"Titel";"Autoren";"Jahr"\n"1";"Gezeiten";"Jane Doe";"2025"\n'],
  ['tsv', 'id\ttitle\tauthors\tabstract\n1\tTides\tJane Doe\tWe show\n'],
  ['yaml', '- id: a\n  title: "Tides"\n  abstract: >\n    We show\n'],
  ['notes', '---\ntitle: Tides\nauthors: [Jane Doe]\nyear: 2025\n---\n\nWe show\n'],
  ['markdown-table', '# Papers\n\n| Title | Abstract |\n|:---|---|\n| **Tides** | We show |\n'],
  ['html', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>'],
  ['html', '<!-- saved from url=(0022)https://example.org/ -->\n<html><body>Tides</body></html>'],
  [
    'mail',
    'From jane Thu Nov 26 06:00:00 2026\nFrom: a@example.org\nDate: x\nMessage-ID: <1@example.org>\n\nTides\n',
  ],
  ['mail', '1234\nReceived: by x\nDate: x\nSubject: Tides\nContent-Type: text/plain\n\nTides\n'],
  ['rtf', '{\\rtf1\\ansi {\\b Tides\\par}}'],
  ['bibitems', '\\begin{thebibliography}{1}\n\\bibitem{a}\nJane Doe.\n\\newblock Tides.\n'],
  ['pdf', '%PDF-1.7'],
];

for (const [format, text] of starts)
  test(`should know ${format} by "${text.slice(0, 30).replaceAll('\n', '⏎')}"`, () => {
    assert.equal(nameOf(text), format);
  });

const texts = [
  '[1] arXiv:2403.01234\nTides\n\nWe show',
  'From: Jane\nTo: all\nSubject: papers\n\nHi all,\n\n> Tides\n',
  '# Weekly reading\n\n- [ ] check\n',
  '---\ntitle: Papers of the week\nauthors: [jane]\ndate: 2026-11-20\n---\n\n## Tides\n',
  '---\ntags: [papers]\n---\n\n## Tides\n',
  'Title, abstract and authors\n\nWe show',
  '{DNA} methylation in gulls\n\nWe show',
  '<font color=red>Tides</font>\n\nWe show',
  'TY for reading\n\nTides\n',
];

for (const text of texts)
  test(`should take "${text.slice(0, 30).replaceAll('\n', '⏎')}" for text`, () =>
    assert.equal(nameOf(text), 'text'));

test('should take a file named as a table for one if its rows are even, whatever its columns are called', () => {
  assert.equal(nameOf('Was;Wer\nGezeiten;Jane Doe\nMöwen;Rick Roe\n', 'a.csv'), 'csv');
  assert.equal(nameOf('Was\tWer\nGezeiten\tJane Doe\nMöwen\tRick Roe\n', 'a.tsv'), 'tsv');
  assert.equal(nameOf('Tides, and Gulls\n\nWe show\n\nNets\n\nWe ask, too\n', 'a.csv'), 'text');
});

test('should take any file for a table if tabs divide each of its rows into as many cells, one an abstract', () => {
  const row = (title: string) => `${title}\tJane Doe\t${'We show that tides turn. '.repeat(5)}\n`;
  const table = `Title\tWho\tNotes\n${row('Tides')}${row('Gulls')}`;
  assert.equal(nameOf(table), 'tsv');
  for (const text of [
    `${table}\nWe show more\n\nNets\n`,
    `${row('Tides')}${row('Gulls')}${row('Piers')}`,
    '09:10\tTalk\tRoom\n09:20\tTalk\tRoom\n09:30\tTalk\tRoom\n',
    '\t\tTides\n\t\tWe show\n\t\tGulls\n',
  ])
    assert.equal(nameOf(text), 'text', text);
});

test('should take every digest among the fixtures for text', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures');
  const digests = readdirSync(folder).filter((name) => !name.includes('.'));
  for (const name of digests) {
    const file = join(folder, name, 'digest.txt');
    assert.equal(findFormat(readFileSync(file), file).format.name, 'text', name);
  }
});

test('should read a file as the format that somebody names, and refuse names that no format has', () => {
  assert.equal(findFormat(bytesOf('[{"title": "Tides"}]'), 'a.txt', 'text').format.name, 'text');
  assert.throws(() => findFormat(bytesOf('x'), 'a.txt', 'papyrus'), /unknown format "papyrus"/);
});
