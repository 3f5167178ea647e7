import { UMAP } from 'umap-js';
import { similarity } from '../library/text-vectors.ts';
import type { TextVector } from '../library/text-vectors.ts';
import { seededRandom } from './seeded-random.ts';

/** A place on the map. */
export interface Point {
  x: number;
  y: number;
}

/** Neighbours that UMAP keeps together; enough for a group of papers, few enough to tell groups apart. */
const neighbours = 8;
/** Fewer texts have no neighbourhoods to speak of: `trustworthiness` asks for more than twice its neighbours. */
export const fewestTexts = 11;

/** How unlike two texts are, from 0 to 1. */
export const distance = (a: TextVector, b: TextVector): number => 1 - similarity(a, b);

/**
 * Places at least `fewestTexts` texts so that similar ones lie close: UMAP (McInnes and others, 2018) over cosine
 * distances, with a fixed seed, so that the same texts always lie in the same places. Coordinates have no unit.
 */
export function placeTexts(vectors: TextVector[]): Point[] {
  const umap = new UMAP({
    nNeighbors: Math.min(neighbours, vectors.length - 1),
    minDist: 0.4,
    random: seededRandom(1),
    distanceFn: ([a], [b]) => distance(vectors[a!]!, vectors[b!]!),
  });
  return umap.fit(vectors.map((_, at) => [at])).map(([x, y]) => ({ x: x!, y: y! }));
}
