import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { findPlaces } from '../src/places.ts';
import type { Paper } from '../src/paper/schema.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';
import { suggestNames } from '../src/vocabulary/suggest-names.ts';

/** `npm run vocabulary:suggest`: names that papers of the library mention and its vocabulary lacks, frequent first. */
const { papers, vocabulary } = findPlaces();
const pages = readdirSync(papers)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => parseFrontmatter(readFileSync(join(papers, name), 'utf8')))
  .map(({ frontmatter, content }) => ({ data: frontmatter as Partial<Paper>, text: content }));
const suggestions = suggestNames(pages, readVocabulary(vocabulary));
for (const { name, count, kind } of suggestions) console.log(`${count}\t${kind ?? 'unknown'}\t${name}`);
console.error(`${suggestions.length} names; take those worth it into ${vocabulary}`);
