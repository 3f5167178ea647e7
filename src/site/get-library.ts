import { resolve } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { StoredPaper } from '../library/gather-library.ts';
import type { Library } from '../library/library.ts';
import { readLibrary } from '../library/read-library.ts';
import { findPlaces } from '../system/find-places.ts';
import { getAddresses } from './get-addresses.ts';
import { watchLibrary } from './reads/watch-library.ts';
import { readPapers } from './read-papers.ts';

let known: { state: string; library: Library } | undefined;

const view = watchLibrary(wholeLibrary);

/**
 * The library that this site is built from. It is read once per build; during development it is read again whenever
 * a paper changes. All components of a page get the same object, which records what they read of it.
 */
export async function getLibrary(): Promise<Library> {
  if (!import.meta.env.DEV) return view;
  const entries = await getCollection('papers');
  const state = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (known?.state !== state) known = { state, library: gather(entries.map(toStored)) };
  return known.library;
}

/**
 * The library without a record of what is read of it, for sources of their own. A build reads the files, since the
 * program that renders pages may have been compiled before a paper changed. During development, only after `getLibrary`.
 */
export function wholeLibrary(): Library {
  known ??= { state: '', library: gather(readPapers(findPlaces())) };
  return known.library;
}

function gather(papers: StoredPaper[]): Library {
  const { copies } = getAddresses();
  const published = papers.filter(({ slug }) => !copies.has(slug));
  return readLibrary(published, findPlaces());
}

const toStored = ({ id, data, filePath = '' }: CollectionEntry<'papers'>): StoredPaper => ({
  slug: id,
  data,
  file: resolve(filePath),
});
