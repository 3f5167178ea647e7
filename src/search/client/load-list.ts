import { readListFiles, type LibraryList, type ListFile } from '../list-format.ts';
import { shardsFor } from '../list-shards.ts';
import { resolveQuery } from '../query/resolve-query.ts';

/**
 * Makes a reader of the list in Pagefind's `folder` (with a slash at its end). It gives the list as far as `words`
 * need it: all of a small library; of a large one the files of these words, and those of their slips when no paper
 * has one.
 */
export function makeListLoader(folder: string): (words: string[]) => Promise<LibraryList> {
  const load = makeFileLoader(`${folder}list/`);
  let whole: LibraryList | undefined;
  return async (words) => {
    if (whole) return whole;
    const all = await load('all');
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

function makeFileLoader(folder: string): (name: string) => Promise<ListFile> {
  const files = new Map<string, Promise<ListFile>>();
  return (name) => {
    const file = files.get(name) ?? loadFile(`${folder}${encodeURIComponent(name)}.json`);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

async function loadFile(url: string): Promise<ListFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return (await response.json()) as ListFile;
}
