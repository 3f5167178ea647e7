import type { LibraryTopic } from '../library/topics.ts';
import { boxOf, isInside, touch } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import type { Point } from './place-texts.ts';
import type { Frame } from './spread-points.ts';

/** A part of the map where the papers of a topic are together. */
export interface MapRegion extends Point {
  label: string;
  box: Box;
}

const most = 10;
const fewestPapers = 3;
/** How close together the nearer half of a topic's papers must be, as part of the spread of all papers. */
const closest = 0.55;
/** A topic of more of the papers is everywhere. */
const mostShare = 0.35;
const letterWidth = 9;
const lineHeight = 20;
const pointSize = 14;

/**
 * Names the regions of a map by topics whose papers are mostly together, most papers first, where the names have room.
 *
 * @param points the place of each paper by slug, of those on the map
 */
export function nameRegions(points: Map<string, Point>, topics: LibraryTopic[], frame: Frame): MapRegion[] {
  const spread = spreadOf([...points.values()]);
  const regions: MapRegion[] = [];
  for (const { label, slugs } of topics) {
    const own = slugs.flatMap((slug) => points.get(slug) ?? []);
    if (regions.length >= most || own.length < Math.min(fewestPapers, points.size / 6)) continue;
    if (own.length > mostShare * points.size) continue;
    const core = coreOf(own);
    if (spreadOf(core) > closest * spread) continue;
    const region = placesFor(core, label, [...points.values()]).find(
      ({ box }) => isInside(box, frame) && !regions.some((other) => touch(other.box, box)),
    );
    if (region) regions.push(region);
  }
  return regions;
}

/** The half of the points that are closest together: around the point with the nearest neighbours. */
function coreOf(points: Point[]): Point[] {
  const half = Math.max(2, Math.ceil(points.length / 2));
  const cores = points.map((point) => {
    const nearest = points.toSorted((a, b) => distance(a, point) - distance(b, point)).slice(0, half);
    return { nearest, sum: nearest.reduce((sum, other) => sum + distance(other, point), 0) };
  });
  return cores.toSorted((a, b) => a.sum - b.sum)[0]!.nearest;
}

/** The mean distance of points from their centre. */
function spreadOf(points: Point[]): number {
  const centre = centreOf(points);
  return points.reduce((sum, point) => sum + distance(point, centre), 0) / points.length;
}

const centreOf = (points: Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Possible places of a name: above the points, in their middle, below; those that cover the fewest points first. */
function placesFor(core: Point[], label: string, points: Point[]): MapRegion[] {
  const { x, y } = centreOf(core);
  const ys = core.map((point) => point.y);
  const coveredBy = (box: Box): number =>
    points.filter((point) => touch(box, boxOf(point, pointSize, pointSize))).length;
  return [Math.min(...ys) - lineHeight, y, Math.max(...ys) + lineHeight]
    .map((middle) => ({
      x,
      y: middle,
      label,
      box: boxOf({ x, y: middle }, label.length * letterWidth, lineHeight),
    }))
    .toSorted((a, b) => coveredBy(a.box) - coveredBy(b.box));
}
