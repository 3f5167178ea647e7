import { reportIdentification, type IdentificationReport } from '../library/identification-report.ts';
import { readStore } from '../paper/identified/read-store.ts';
import { findPlaces } from '../system/find-places.ts';
import { getLibrary } from './get-library.ts';

/** What sources of metadata know of this library's papers; undefined if none was ever asked. */
export async function getIdentification(): Promise<IdentificationReport | undefined> {
  const { papers } = await getLibrary();
  return reportIdentification(papers, readStore(findPlaces().identified));
}
