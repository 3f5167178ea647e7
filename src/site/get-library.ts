import { resolve } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { StoredPaper } from '../library/gather-library.ts';
import type { Library } from '../library/library.ts';
import { readLibrary } from '../library/read-library.ts';
import { getAddresses } from './get-addresses.ts';
import { findPlaces } from '../system/find-places.ts';

let known: { state: string; library: Library } | undefined;

/**
 * The library that this site is built from. It is read once per build; during development it is read again whenever
 * a paper changes. All components of a page get the same object.
 */
export async function getLibrary(): Promise<Library> {
  if (known && !import.meta.env.DEV) return known.library;
  const entries = await getCollection('papers');
  const state = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (known?.state !== state) {
    const { copies } = getAddresses();
    const published = entries.filter(({ id }) => !copies.has(id));
    known = { state, library: readLibrary(published.map(toStored), findPlaces()) };
  }
  return known.library;
}

const toStored = ({ id, data, filePath = '' }: CollectionEntry<'papers'>): StoredPaper => ({
  slug: id,
  data,
  file: resolve(filePath),
});
