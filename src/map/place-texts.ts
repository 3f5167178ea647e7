import { UMAP } from 'umap-js';
import { similarity } from '../library/text-vectors.ts';
import type { TextVector } from '../library/text-vectors.ts';
import { seededRandom } from './seeded-random.ts';

/** A place on the map. */
export interface Point {
  x: number;
  y: number;
}

/** Number of neighbours for UMAP: enough for a cluster, few enough to separate clusters. */
const neighbours = 8;
/** `trustworthiness` needs more than twice its number of neighbours. */
export const fewestTexts = 11;

/** Cosine distance of two texts, from 0 to 1. */
export const distance = (a: TextVector, b: TextVector): number => 1 - similarity(a, b);

/**
 * Places at least `fewestTexts` texts so that similar ones are close together: UMAP (McInnes et al., 2018) over cosine
 * distances, with a fixed seed, so that the result is reproducible. Coordinates have no unit.
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
