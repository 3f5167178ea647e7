import type { LibraryPaper } from '../library/types.ts';
import { choosePapers } from '../map/choose-papers.ts';
import { fewestTexts } from '../map/place-texts.ts';
import { site } from '../config/site.ts';
import { wholeLibrary } from './get-library.ts';
import { makeSource } from './reads/reads.ts';
import type { Library } from '../library/library.ts';

const chosen = new WeakMap<Library, Set<LibraryPaper>>();

/** Whether a library has a map. */
export const hasMap = ({ papers }: Library): boolean => site.showMap && papers.length >= fewestTexts;

/** The papers on the map of the library, chosen once; only after `getLibrary`. */
export const mapPapers = makeSource('mapPapers', () => [...choose()]);

/** Whether a paper, by its slug, is on the map. */
export const isOnMap = makeSource('isOnMap', (slug) => {
  const paper = wholeLibrary().bySlug.get(slug);
  return paper !== undefined && hasMap(wholeLibrary()) && choose().has(paper);
});

function choose(): Set<LibraryPaper> {
  const library = wholeLibrary();
  const known = chosen.get(library) ?? new Set(choosePapers(library.papers, library.topics, site.mapPapers));
  chosen.set(library, known);
  return known;
}
