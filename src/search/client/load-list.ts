import { readListFiles, type LibraryList, type ListFile } from '../list-format.ts';
import { shardsFor } from '../list-shards.ts';
import { firstPart, listFile } from '../pagefind-files.ts';
import { resolveQuery } from '../query/resolve-query.ts';

/**
 * Creates a loader of the title and word list in Pagefind's `folder` (with a trailing slash). For a small library it
 * loads the whole list; for a large one, the files for `words`, and those for likely corrections of unknown words.
 */
export function makeListLoader(folder: string): (words: string[]) => Promise<LibraryList> {
  const load = makeFileLoader(folder);
  let whole: LibraryList | undefined;
  return async (words) => {
    if (whole) return whole;
    const all = await load(firstPart);
    if (!all.shards) {
      preload(all.index && folder + all.index);
      return (whole = readListFiles([all]));
    }
    const existing = new Set(all.shards);
    const loadEach = (names: string[]) => Promise.all(names.filter((name) => existing.has(name)).map(load));
    const own = await loadEach(shardsFor(words, false));
    const list = readListFiles([all, ...own]);
    const unknown = resolveQuery(words, list.words).filter(({ change }) => change && change !== 'spelling');
    const corrections = shardsFor(
      unknown.map(({ typed }) => typed),
      true,
    );
    return corrections.length > 0 ? readListFiles([all, ...own, ...(await loadEach(corrections))]) : list;
  };
}

/** Preloads a file that Pagefind requests only after it has read two others. */
function preload(url: string | undefined): void {
  if (url) fetch(url).catch(() => undefined);
}

function makeFileLoader(folder: string): (part: string) => Promise<ListFile> {
  const files = new Map<string, Promise<ListFile>>();
  return (part) => {
    const file = files.get(part) ?? loadFile(folder + listFile(encodeURIComponent(part)));
    files.set(part, file);
    file.catch(() => files.delete(part));
    return file;
  };
}

async function loadFile(url: string): Promise<ListFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return (await response.json()) as ListFile;
}
