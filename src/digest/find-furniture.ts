import { furnitureKinds } from './furniture-kinds.ts';
import { readDate } from './read-date.ts';
import type { Line } from './to-lines.ts';

/** Longest line that is looked up among the patterns of furniture. */
const longest = 160;

/** For each line the kind of furniture that it is beyond doubt, by its words or by the line next to it; else nothing. */
export function findFurniture(lines: Line[]): (string | undefined)[] {
  const kinds = lines.map(({ text }) => kindOf(text));
  return kinds.map((kind, index) => kind ?? kindByNeighbour(lines, index));
}

function kindOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  if (readDate(text) !== undefined) return 'date';
  return furnitureKinds.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Several pieces of a byline on one line: "NVIDIA · Published on Dec 3, 2025". */
function isJoinedByline(text: string): boolean {
  if (text.length > longest || !text.includes(' · ')) return false;
  const pieces = text.split(' · ').filter(Boolean);
  const areShort = pieces.every((piece) => piece.split(' ').length <= 6);
  return areShort && pieces.some((piece) => kindOf(piece) !== undefined);
}

/** A name is furniture below "Submitted by", and an organisation's before the dot of a byline. */
function kindByNeighbour(lines: Line[], index: number): string | undefined {
  const line = lines[index]!;
  const words = line.text.split(' ').length;
  if (words === 1 && /^(?:submitted|posted|shared) by$/i.test(lines[index - 1]?.text ?? ''))
    return 'announcement';
  if (isJoinedByline(line.text)) return 'byline';
  const next = lines[index + 1];
  const isByline = next && !next.isApart && /^[·•](?:\s|$)/.test(next.text);
  return isByline && words <= 6 && line.text.length <= 60 ? 'organisation' : undefined;
}
