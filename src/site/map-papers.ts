import type { LibraryPaper } from '../library/types.ts';
import { choosePapers } from '../map/choose-papers.ts';
import type { PlaceMemory } from '../map/draw-map.ts';
import { fewestTexts } from '../map/place-texts.ts';
import type { Point } from '../map/place-texts.ts';
import { findPlaces } from '../system/find-places.ts';
import { HashStore } from '../system/hash-store.ts';
import { site } from '../config/site.ts';
import { wholeLibrary } from './get-library.ts';
import { hashValue } from './reads/hash-value.ts';
import { makeSource } from './reads/reads.ts';
import type { Library } from '../library/library.ts';

const chosen = new WeakMap<Library, Set<LibraryPaper>>();

/** The places of papers on the map, from an earlier build if the map was of the same texts. */
export const mapPlaces: PlaceMemory = (texts, compute) => {
  const store = HashStore.open('map', findPlaces().content);
  const key = hashValue(texts);
  const known = store.get(key) as Point[] | undefined;
  const places = known ?? compute();
  if (!known) store.set(key, places);
  store.save();
  return places;
};

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
