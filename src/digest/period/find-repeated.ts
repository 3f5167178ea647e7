import type { Observation } from '../features/to-observations.ts';
import { shapeOf } from './to-forms.ts';

/** Longest line that is known to be repeated, in characters. */
const longest = 80;
/** A shape that fewer lines have may be chance. */
const fewest = 3;
/** Share of the lines that stand apart which have the same label before an address, if the digest has it again and again. */
const leastLabelled = 0.08;

/**
 * Tells of each short line whether the digest has it again and again, numbers apart, so that it is no part of an
 * abstract. Abstracts end with addresses of their own.
 */
export function findRepeated(observations: Observation[]): boolean[] {
  const shapes = observations.map(shapeOfShort);
  const counts = new Map<string, number>();
  for (const shape of shapes) if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const apart = observations.filter(({ line }) => line.isApart).length;
  const least = (shape: string): number =>
    shape.endsWith('U') ? Math.max(fewest, leastLabelled * apart) : fewest;
  return shapes.map((shape) => shape !== undefined && counts.get(shape)! >= least(shape));
}

/** The shape of a line that may be repeated: neither long, nor an address that an abstract may end with. */
function shapeOfShort({ line, join }: Observation): string | undefined {
  if (line.text.length >= longest) return undefined;
  const shape = shapeOf(line.text);
  return join.isAddress && shape === 'U' ? undefined : shape;
}
