import type { Point } from './place-texts.ts';
import type { Frame } from './spread-points.ts';

/** A label beside its point: where its text starts or ends, on its base line. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const letterWidth = 6.2;
const lineHeight = 13;
const pointSize = 9;

/**
 * Labels for the points where there is room, to the right or to the left: none touches a point, another label or
 * the frame. The first points come first; undefined where there is no room.
 */
export function placeLabels(points: Point[], texts: string[], frame: Frame): (PlacedLabel | undefined)[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - pointSize,
    right: x + pointSize,
    top: y - pointSize,
    bottom: y + pointSize,
  }));
  return points.map((point, at) => {
    const label = (['start', 'end'] as const)
      .map((anchor) => labelAt(point, texts[at]!, anchor))
      .find(
        ({ box }) => isInside(box, frame) && !taken.some((other, owner) => owner !== at && touch(box, other)),
      );
    if (!label) return undefined;
    taken.push(label.box);
    return label.placed;
  });
}

function labelAt(point: Point, text: string, anchor: 'start' | 'end'): { placed: PlacedLabel; box: Box } {
  const width = text.length * letterWidth;
  const x = point.x + (anchor === 'start' ? pointSize + 2 : -pointSize - 2);
  const left = anchor === 'start' ? x : x - width;
  const box = { left, right: left + width, top: point.y - lineHeight / 2, bottom: point.y + lineHeight / 2 };
  return { placed: { text, x, y: point.y + 4, anchor }, box };
}

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Frame): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
