import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { makeFacets } from './build/make-facets.ts';
import type { KnownResults } from './build/find-lookalikes.ts';
import { makeLists } from './build/make-lists.ts';
import { readFragments, type IndexFile } from './build/read-fragments.ts';
import { writeJsonLines } from './json-lines.ts';
import { firstPart, isInterface, listFile, searchFolder } from './pagefind-files.ts';
import { nameSigns } from './query/split-words.ts';

/**
 * Indexes a built site for search: reads its HTML files and writes Pagefind's files and the list of titles and
 * words into `searchFolder` of the same folder, in place of an older index.
 *
 * @param known what earlier builds found out, which takes long
 * @throws Error when Pagefind cannot read or write the folder.
 */
export async function indexSite(folder: string, known?: KnownResults): Promise<void> {
  const output = join(folder, searchFolder);
  rmSync(output, { recursive: true, force: true });
  const files = await runPagefind(folder);
  for (const file of [...files, ...listFiles(files, known)]) {
    const path = join(output, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
}

async function runPagefind(folder: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: ['.katex-html', 'annotation'],
      includeCharacters: nameSigns,
    });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const { files, errors: unwritten } = await index.getFiles();
    const failed = [...added.errors, ...unwritten];
    if (failed.length > 0) throw new Error(`Pagefind could not index ${folder}: ${failed.join('; ')}`);
    return files.filter(({ path }) => !isInterface(path));
  } finally {
    await close();
  }
}

function listFiles(files: IndexFile[], known?: KnownResults): IndexFile[] {
  const pages = readFragments(files);
  const { first, parts } = makeLists(pages, undefined, known);
  return [
    { path: listFile(firstPart), content: Buffer.from(writeJsonLines(first)) },
    ...[...parts, ...makeFacets(pages)].map(([name, part]) => ({
      path: listFile(name),
      content: Buffer.from(JSON.stringify(part)),
    })),
  ];
}
