import type { Line } from '../lines/to-lines.ts';

/** Fewer of the same are somebody's ornament. */
const fewest = 3;

/** Separators that divide the whole digest, as it has the same again and again: indices of their lines. */
export function findRules(lines: Line[], boilerplate: (string | undefined)[]): Set<number> {
  const separators = lines.flatMap(({ text }, index) =>
    boilerplate[index] === 'separator' && text.length > 1 ? [index] : [],
  );
  const groups = Map.groupBy(separators, (index) => lines[index]!.text);
  return new Set([...groups.values()].filter((group) => group.length >= fewest).flat());
}
