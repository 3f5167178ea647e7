import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Point } from './place-texts.ts';

/** Size of the drawing, in pixels. */
export interface Frame {
  width: number;
  height: number;
  margin: number;
}

/**
 * Scales points to a frame and moves them apart until no two are closer than `gap` and all are inside the frame.
 * Deterministic. The frame must be large enough: see `frameFor`.
 */
export function spreadPoints(points: Point[], frame: Frame, gap: number): Point[] {
  const targets = fit(points, frame);
  const nodes = targets.map(({ x, y }) => ({ x, y }));
  const simulation = forceSimulation(nodes)
    .force('x', forceX((_, at) => targets[at]!.x).strength(0.1))
    .force('y', forceY((_, at) => targets[at]!.y).strength(0.1))
    .force('collide', forceCollide(gap * 0.55).iterations(4))
    .stop();
  for (let step = 0; step < 300; step++) {
    simulation.tick();
    for (const node of nodes) Object.assign(node, keepInside(node, frame));
  }
  return separate(
    nodes.map(({ x, y }) => ({ x, y })),
    frame,
    gap,
  );
}

/** A frame of a given width that is large enough for a number of points. */
export function frameFor(count: number, width: number, gap: number): Frame {
  const margin = gap;
  const height = Math.max(width * 0.6, (count * gap * gap * 3.2) / width);
  return { width, height: Math.round(height), margin };
}

function fit(points: Point[], { width, height, margin }: Frame): Point[] {
  const scale = (values: number[], size: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const factor = high > low ? (size - 2 * margin) / (high - low) : 0;
    return (value) => (factor ? margin + (value - low) * factor : size / 2);
  };
  const toX = scale(
    points.map(({ x }) => x),
    width,
  );
  const toY = scale(
    points.map(({ y }) => y),
    height,
  );
  return points.map(({ x, y }) => ({ x: toX(x), y: toY(y) }));
}

function keepInside({ x, y }: Point, { width, height, margin }: Frame): Point {
  return {
    x: Math.min(width - margin, Math.max(margin, x)),
    y: Math.min(height - margin, Math.max(margin, y)),
  };
}

/** Separates the pairs that the simulation left too close, until there are none. */
function separate(points: Point[], frame: Frame, gap: number): Point[] {
  for (let round = 0; round < 500; round++) {
    const pair = closestPair(points, gap);
    if (!pair) break;
    const [a, b] = pair;
    const angle = Math.atan2(points[b]!.y - points[a]!.y, points[b]!.x - points[a]!.x) || round;
    const away = (gap - Math.hypot(points[b]!.x - points[a]!.x, points[b]!.y - points[a]!.y)) / 2 + 0.5;
    const move = ({ x, y }: Point, sign: number): Point =>
      keepInside({ x: x + sign * away * Math.cos(angle), y: y + sign * away * Math.sin(angle) }, frame);
    points[a] = move(points[a]!, -1);
    points[b] = move(points[b]!, 1);
  }
  return points;
}

/** The first two points, in their order, that are closer than `gap`; only points in adjoining squares can be. */
function closestPair(points: Point[], gap: number): [number, number] | undefined {
  const squares = Map.groupBy(points.keys(), (at) => squareOf(points[at]!, gap, 0, 0));
  for (const [a, one] of points.entries()) {
    const near = around.flatMap(([right, down]) => squares.get(squareOf(one, gap, right, down)) ?? []);
    const close = near.filter((b) => b > a && Math.hypot(points[b]!.x - one.x, points[b]!.y - one.y) < gap);
    if (close.length > 0) return [a, Math.min(...close)];
  }
  return undefined;
}

/** A square and those around it. */
const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

const squareOf = ({ x, y }: Point, size: number, right: number, down: number): string =>
  `${Math.floor(x / size) + right} ${Math.floor(y / size) + down}`;
