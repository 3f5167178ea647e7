import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestRecord } from '../../digest/types.ts';
import { extractMetadata } from '../../extract/extract-metadata.ts';
import { searchFilters } from '../../library/search-fields.ts';
import { paperSchema, type Paper } from '../../paper/schema.ts';
import { pageMetadata } from '../../search/page-metadata.ts';
import { sortKeys, type SearchRecord } from '../../search/search-record.ts';
import { writeIndex } from '../../search/write-index.ts';
import { toKebab } from '../../text/to-kebab.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';

/** What of a built site every page's search needs. */
const shellParts = ['index.html', '_astro'];

/**
 * Writes a site that can be searched but not read: the home page and scripts of a built site, and an index of as many
 * papers as wanted. It has no pages of them, so that a large library takes minutes and not hours.
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
  const papers = Array.from({ length: count }, (_, number) => {
    const round = Math.floor(number / records.length);
    const { title } = records[number % records.length]!;
    const { paragraphs, ...stated } = records[(number + round) % records.length]!;
    const abstract = paragraphs.join('\n\n');
    const slug = toKebab(title).slice(0, 60).replace(/-$/, '') || 'paper';
    const metadata = extractMetadata({ title, abstract, record: stated, vocabulary });
    const source = { record: String(number).padStart(16, '0') };
    const paper = paperSchema.parse({ title, ...metadata, source });
    return toRecord(round === 0 ? slug : `${slug}-${round}`, paper, abstract, number);
  });
  await writeIndex(folder, papers);
}

function toRecord(slug: string, paper: Paper, abstract: string, number: number): SearchRecord {
  const texts = { text: `${paper.title}\n${abstract}`, searchText: '', topics: paper.topics };
  return {
    url: `/papers/${slug}/`,
    content: abstract || paper.title,
    meta: Object.fromEntries([
      ['title', paper.title],
      ...pageMetadata(paper, texts).filter(([, value]) => value),
    ]),
    filters: Object.fromEntries(searchFilters(paper).map(({ key, values }) => [key, values])),
    sort: sortKeys({ digest: number }),
  };
}
