import type { ResolvedWord } from './query/resolve-word.ts';

/** The whole query as it was corrected, without words that no paper has; undefined if nothing was corrected. */
export function correctedQuery(words: ResolvedWord[]): string | undefined {
  if (!words.some(isCorrected)) return undefined;
  return words
    .filter(({ change }) => change !== 'dropped')
    .map((word) => (isCorrected(word) ? word.alternatives[0]! : word.typed))
    .join(' ');
}

const isCorrected = ({ change }: ResolvedWord): boolean => change === 'typo' || change === 'spelling';
