import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';

const papers = ['Reading Tide Tables', 'Do Gulls Plan?', 'A Third of the Papers'];
const text = 'We study how a file ends, and what was read of it before its end.';

/** Formats whose entries show where they end, each as an entry and what stands round and between entries. */
const formats: [name: string, write: (title: string) => string, head?: string][] = [
  ['ris', (title) => `TY  - JOUR\nTI  - ${title}\nAB  - ${text}\nER  - \n`],
  ['medline', (title) => `PMID- 1\nTI  - ${title}\nAB  - ${text}\nSO  - J. 2025\n\n`],
  ['web-of-science', (title) => `PT J\nTI ${title}\nAB ${text}\nER\n`],
  ['endnote', (title) => `%0 Journal Article\n%T ${title}\n%X ${text}\n%U https://example.org/\n\n`],
  ['bibtex', (title) => `@article{a,\n  title = {${title}},\n  abstract = {${text}}\n}\n`],
  ['json', (title) => `{"title": "${title}", "abstract": "${text}"},\n`, '[\n'],
  ['json-lines', (title) => `{"title": "${title}", "abstract": "${text}"}\n`],
  ['rss', (title) => `<item><title>${title}</title><description>${text}</description><link>https://example.org/</link></item>\n`, '<rss version="2.0"><channel>\n'],
  ['zotero-report', (title) => `<li id="item_A" class="item book"><h2>${title}</h2><table><tr><th>Abstract</th><td>${text}</td></tr></table></li>\n`, '<!DOCTYPE html><ul class="report">\n'],
  ['jabref-table', (title) => `<tr class="entry"><td>${title}</td><td>${text}</td></tr>\n`, '<table id="qs_table"><tr><th>Title</th><th>Comment</th></tr>\n'],
  ['csv', (title) => `"${title}","Jane Doe","${text}"\n`, 'title,authors,abstract\n'],
  ['pubmed-text', (title) => `${papers.indexOf(title) + 1}. J Harb. 2025 Nov 1.\n\n${title}.\n\nDoe J.\n\n${text}\n\nPMID: 1\n\n\n`],
]; // prettier-ignore

for (const [format, write, head = ''] of formats)
  test(`should read the entries of ${format} before the cut, and say where it ends`, async () => {
    const whole = head + papers.map(write).join('');
    const bytes = Buffer.from(whole.slice(0, whole.lastIndexOf('how a file')));
    const { records, rejects, messages, format: read } = await readDigest(bytes, { file: 'a.txt' });
    assert.equal(read, format);
    assert.deepEqual(records.map(({ title }) => title.replace(/\.$/, '')), papers.slice(0, 2)); // prettier-ignore
    assert.deepEqual(rejects.map(({ reason }) => reason), ['the file ends in the middle of an entry']); // prettier-ignore
    assert.ok(messages.some(({ reason }) => reason === 'the file ends in the middle of an entry'));
  });

const fixtures = join(import.meta.dirname, 'fixtures');

test('should read a whole file of each format without a word about its end', async () => {
  const faulty = /fault|cut|wrapped|lines-arxiv/;
  for (const name of readdirSync(fixtures).filter((each) => !faulty.test(each))) {
    const file = join(
      fixtures,
      name,
      readdirSync(join(fixtures, name)).find((each) => each.startsWith('digest.'))!,
    );
    const { rejects } = await readDigest(readFileSync(file), { file });
    assert.deepEqual(rejects.filter(({ reason }) => reason.includes('ends in the middle')), [], name); // prettier-ignore
  }
});
