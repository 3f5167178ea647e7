import type { DigestFeatures } from '../features/to-features.ts';
import type { Line } from '../lines/to-lines.ts';

/** Kind of the boilerplate that a hint names. */
export const skipped = 'skip';

/** Marks the lines that a hint says belong to no paper as boilerplate. */
export function skipLines(lines: Line[], features: DigestFeatures, skip: RegExp[]): DigestFeatures {
  if (skip.length === 0) return features;
  const marked = features.lines.map((one, index) => {
    const { text } = lines[index]!;
    return skip.some((pattern) => pattern.test(text)) ? { ...one, boilerplate: skipped } : one;
  });
  return { ...features, lines: marked };
}
