import type { ResolvedWord } from './query/resolve-word.ts';

/** How a query was changed, for the reader. */
export interface QueryNotes {
  /** The whole query as it was corrected; absent if it was not. */
  instead?: string;
  /** Words that were replaced by synonyms. */
  read: { typed: string; as: string }[];
}

/** Describes how the search differs from the query as typed. */
export function describeChanges(words: ResolvedWord[]): QueryNotes {
  const taken = words.filter(({ change }) => change !== 'dropped');
  const corrected = words.some(({ change }) => change === 'typo' || change === 'spelling');
  const shown = ({ typed, change, alternatives }: ResolvedWord) =>
    change === 'typo' || change === 'spelling' ? alternatives[0]! : typed;
  return {
    ...(corrected && { instead: taken.map(shown).join(' ') }),
    read: words
      .filter(({ change }) => change === 'synonym')
      .map(({ typed, alternatives }) => ({ typed, as: alternatives.join(', ') })),
  };
}
