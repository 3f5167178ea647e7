import type { Point } from './place-texts.ts';
import type { Frame } from './spread-points.ts';

/** A placed label: the anchor of its text on the baseline. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A rectangle on the map. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const letterWidth = 6.5;
const lineHeight = 13;
const pointSize = 9;
/** Padding for letters wider than `letterWidth`. */
const edge = 10;

/**
 * Places labels to the right, left, below or above their points without touching a point, another label or the frame.
 * Earlier points take precedence. Undefined if there is no space or no text. `reserved` places are left free.
 */
export function placeLabels(
  points: Point[],
  texts: string[],
  frame: Frame,
  reserved: Box[] = [],
): (PlacedLabel | undefined)[] {
  const taken = [...points.map((point) => boxOf(point, 2 * pointSize, 2 * pointSize)), ...reserved];
  return points.map((point, at) => {
    const text = texts[at]!;
    if (!text) return undefined;
    const label = labelsAt(point, text).find(
      ({ box }) => isInside(box, frame) && !taken.some((other, owner) => owner !== at && touch(box, other)),
    );
    if (!label) return undefined;
    taken.push(label.box);
    return label.placed;
  });
}

/** Possible positions of a label, the best first. */
function labelsAt({ x, y }: Point, text: string): { placed: PlacedLabel; box: Box }[] {
  const width = text.length * letterWidth;
  const beside = pointSize + 2;
  const under = pointSize + lineHeight / 2;
  const places: [anchor: PlacedLabel['anchor'], left: number, x: number, middle: number][] = [
    ['start', x + beside, x + beside, y],
    ['end', x - beside - width, x - beside, y],
    ['middle', x - width / 2, x, y + under],
    ['middle', x - width / 2, x, y - under],
  ];
  return places.map(([anchor, left, at, middle]) => ({
    placed: { text, x: at, y: middle + 4, anchor },
    box: { left, right: left + width, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 },
  }));
}

/** Whether a box is inside the frame. */
export const isInside = ({ left, right, top, bottom }: Box, { width, height }: Frame): boolean =>
  left >= edge && right <= width - edge && top >= 0 && bottom <= height;

/** Whether two boxes overlap. */
export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box around a point. */
export const boxOf = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
