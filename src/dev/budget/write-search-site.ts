import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Properties } from 'hast';
import { toHtml } from '../../compile/to-html.ts';
import type { DigestRecord } from '../../digest/types.ts';
import { extractMetadata } from '../../extract/extract-metadata.ts';
import { searchFilters } from '../../library/search-fields.ts';
import { paperSchema, type Paper } from '../../paper/schema.ts';
import { indexSite } from '../../search/index-site.ts';
import { pageMetadata } from '../../search/page-metadata.ts';
import { toKebab } from '../../text/to-kebab.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';

/** What of a built site every page's search needs. */
const shellParts = ['index.html', '_astro'];

/**
 * Writes a site that can be searched but not read: the home page and scripts of a built site, and an index of as many
 * papers as wanted. Their pages have only what is indexed, so that a large library takes minutes and not hours.
 *
 * @param shell Folder of the built site.
 * @param records What the papers are made of; if there are too few, titles and abstracts of different ones are combined.
 */
export async function writeSearchSite(
  folder: string,
  shell: string,
  records: readonly DigestRecord[],
  count: number,
  vocabulary: Vocabulary,
): Promise<void> {
  for (const part of shellParts) cpSync(join(shell, part), join(folder, part), { recursive: true });
  for (let number = 0; number < count; number++) {
    const round = Math.floor(number / records.length);
    const { title } = records[number % records.length]!;
    const { paragraphs, ...stated } = records[(number + round) % records.length]!;
    const abstract = paragraphs.join('\n\n');
    const slug = toKebab(title).slice(0, 60).replace(/-$/, '') || 'paper';
    const page = join(folder, 'papers', round === 0 ? slug : `${slug}-${round}`, 'index.html');
    mkdirSync(dirname(page), { recursive: true });
    const metadata = extractMetadata({ title, abstract, record: stated, vocabulary });
    const source = { record: String(number).padStart(16, '0') };
    writeFileSync(page, toPage(paperSchema.parse({ title, ...metadata, source }), abstract, number));
  }
  await indexSite(folder);
}

function toPage(paper: Paper, abstract: string, number: number): string {
  const texts = { text: `${paper.title}\n${abstract}`, searchText: '', topics: paper.topics };
  const described = [
    ...pageMetadata(paper, texts).map(([name, value]) => toMark('meta', name, value)),
    ...searchFilters(paper).flatMap(({ key, values }) => values.map((value) => toMark('filter', key, value))),
  ];
  const title = toElement('h1', { 'data-pagefind-meta': 'title', 'data-pagefind-ignore': '' }, paper.title);
  const order = { 'data-pagefind-sort': `digest:${String(number).padStart(8, '0')}` };
  const article = { ...toElement('article', { 'data-pagefind-body': '' }), children: [] as Element[] };
  article.children.push(title, toElement('p', order, abstract), ...described);
  const page = { ...toElement('html', { lang: 'en' }), children: [article] };
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
}

const toMark = (kind: 'meta' | 'filter', name: string, value: string): Element =>
  toElement('i', { [`data-pagefind-${kind}`]: `${name}[data-v]`, 'data-v': value });

function toElement(tagName: string, properties: Properties, text?: string): Element {
  const children = text === undefined ? [] : [{ type: 'text' as const, value: text }];
  return { type: 'element', tagName, properties, children };
}
