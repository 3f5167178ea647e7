import { readListFiles, type LibraryList, type ListFile } from '../list-format.ts';
import { shardsFor } from '../list-shards.ts';

/**
 * Makes a reader of the list below `folder` (with a slash at its end). It gives the list as far as `words` need it:
 * all of a small library; of a large one the files of these words, and those of their slips when no paper has one.
 */
export function makeListLoader(folder: string): (words: string[]) => Promise<LibraryList> {
  const files = new Map<string, Promise<ListFile>>();
  const load = (name: string) => {
    const file = files.get(name) ?? loadFile(`${folder}${encodeURIComponent(name)}.json`);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
  return async (words) => {
    const all = await load('all');
    if (!all.shards) return readListFiles([all]);
    const existing = new Set(all.shards);
    const loadAll = (names: string[]) => Promise.all(names.filter((name) => existing.has(name)).map(load));
    const own = await loadAll(shardsFor(words, false));
    const list = readListFiles([all, ...own]);
    const unknown = words.filter((word) => list.words.count(word.toLowerCase()) === 0);
    return readListFiles([all, ...own, ...(await loadAll(shardsFor(unknown, true)))]);
  };
}

async function loadFile(url: string): Promise<ListFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return (await response.json()) as ListFile;
}
