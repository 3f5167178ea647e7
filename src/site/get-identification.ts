import { reportIdentification, type IdentificationReport } from '../library/identification-report.ts';
import { readStore } from '../paper/identified/read-store.ts';
import { findPlaces } from '../system/find-places.ts';
import { getLibrary, wholeLibrary } from './get-library.ts';
import { makeSource } from './reads/reads.ts';

/** What sources of metadata know of this library's papers; undefined if none was ever asked. */
export async function getIdentification(): Promise<IdentificationReport | undefined> {
  await getLibrary();
  return identification();
}

const identification = makeSource('identification', () =>
  reportIdentification(wholeLibrary().papers, readStore(findPlaces().identified)),
);
