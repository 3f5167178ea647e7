import { readListFiles, type LibraryList, type ListFile } from '../list-format.ts';
import { shardsFor } from '../list-shards.ts';
import { firstPart, listFile } from '../pagefind-files.ts';
import { resolveQuery } from '../query/resolve-query.ts';

/**
 * Makes a reader of the list in Pagefind's `folder` (with a slash at its end). It gives the list as far as `words`
 * need it: all of a small library; of a large one the files of these words, and those of their slips when no paper
 * has one.
 */
export function makeListLoader(folder: string): (words: string[]) => Promise<LibraryList> {
  const load = makeFileLoader(folder);
  let whole: LibraryList | undefined;
  return async (words) => {
    if (whole) return whole;
    const all = await load(firstPart);
    if (!all.shards) {
      askFor(all.index && folder + all.index);
      return (whole = readListFiles([all]));
    }
    const existing = new Set(all.shards);
    const loadEach = (names: string[]) => Promise.all(names.filter((name) => existing.has(name)).map(load));
    const own = await loadEach(shardsFor(words, false));
    const list = readListFiles([all, ...own]);
    const unknown = resolveQuery(words, list.words).filter(({ change }) => change && change !== 'spelling');
    const slips = shardsFor(
      unknown.map(({ typed }) => typed),
      true,
    );
    return slips.length > 0 ? readListFiles([all, ...own, ...(await loadEach(slips))]) : list;
  };
}

/** Has the browser's cache get a file that Pagefind will ask for when it has read two others. */
function askFor(url: string | undefined): void {
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
