import { resolve } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { gatherLibrary } from '../library/gather-library.ts';
import { readReports } from '../paper/read-reports.ts';
import { getAddresses } from './get-addresses.ts';
import type { Library } from '../library/library.ts';
import { findPlaces } from '../system/find-places.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';

let known: { state: string; library: Library } | undefined;

/**
 * The library that this site is built from. It is read once per build; during development it is read again whenever
 * a paper changes. All components of a page get the same object.
 */
export async function getLibrary(): Promise<Library> {
  if (known && !import.meta.env.DEV) return known.library;
  const entries = await getCollection('papers');
  const state = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (known?.state !== state) known = { state, library: read(entries) };
  return known.library;
}

function read(entries: CollectionEntry<'papers'>[]): Library {
  const { copies } = getAddresses();
  const papers = entries
    .filter(({ id }) => !copies.has(id))
    .map(({ id, data, filePath = '' }) => ({ slug: id, data, file: resolve(filePath) }));
  const { reports, vocabulary } = findPlaces();
  return gatherLibrary(papers, readReports(reports), readVocabulary(vocabulary));
}
