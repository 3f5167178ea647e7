import { site } from '../config/site.ts';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/types.ts';
import { choosePapers } from '../map/choose-papers.ts';

const chosen = new WeakMap<Library, LibraryPaper[]>();

/** The papers on the map of a library, chosen once. */
export function mapPapers(library: Library): LibraryPaper[] {
  const known = chosen.get(library) ?? choosePapers(library.papers, library.topics, site.mapPapers);
  chosen.set(library, known);
  return known;
}
