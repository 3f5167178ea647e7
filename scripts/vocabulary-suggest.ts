import { findPlaces } from '../src/system/find-places.ts';
import { readPageFile } from '../src/paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../src/paper/page-files.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';
import { suggestNames } from '../src/vocabulary/suggest-names.ts';

/** `npm run vocabulary:suggest`: names that papers of the library mention and its vocabulary lacks, frequent first. */
await runCommand(() => {
  readArguments({}, 'Usage: npm run vocabulary:suggest');
  const { papers, vocabulary } = findPlaces();
  const pages = listSlugs(papers)
    .map((slug) => readPageFile(pageFile(papers, slug)))
    .map(({ frontmatter, body }) => ({ data: frontmatter, text: body }));
  const suggestions = suggestNames(pages, readVocabulary(vocabulary));
  for (const { name, count, kind } of suggestions) console.log(`${count}\t${kind ?? 'unknown'}\t${name}`);
  console.error(`${suggestions.length} names; take those worth it into ${vocabulary}`);
});
