import { resolve } from 'node:path';
import { getCollection } from 'astro:content';
import { readLibrary } from '../library/read-library.ts';
import { readReports } from '../library/read-reports.ts';
import type { Library } from '../library/types.ts';
import { findPlaces } from '../places.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';

let library: Promise<Library> | undefined;

/** The library that this site is made from: read once a build, and anew for each page while people write. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  return (library ??= read());
}

async function read(): Promise<Library> {
  const entries = await getCollection('papers');
  const papers = entries.map(({ id, data, filePath = '' }) => ({ slug: id, data, file: resolve(filePath) }));
  const { reports, vocabulary } = findPlaces();
  return readLibrary(papers, readReports(reports), readVocabulary(vocabulary));
}
