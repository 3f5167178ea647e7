import type { ResolvedWord } from './query/resolve-word.ts';

/** What a reader is told of a query that was not taken as typed. */
export interface QueryNotes {
  /** What was searched for instead, the whole query with its changes; absent if nothing was changed. */
  instead?: string;
  /** Plain words that were read as other ones, with these. */
  read: { typed: string; as: string }[];
  /** Words and phrases that no paper has. */
  dropped: string[];
}

/** Says how an answer differs from what was asked. */
export function describeChanges(words: ResolvedWord[], lostPhrases: string[] = []): QueryNotes {
  const taken = words.filter(({ change }) => change !== 'dropped');
  const corrected = words.some(({ change }) => change === 'slip' || change === 'spelling');
  const shown = ({ typed, change, alternatives }: ResolvedWord) =>
    change === 'slip' || change === 'spelling' ? alternatives[0]! : typed;
  return {
    ...(corrected && { instead: taken.map(shown).join(' ') }),
    read: words
      .filter(({ change }) => change === 'synonym')
      .map(({ typed, alternatives }) => ({ typed, as: alternatives.join(', ') })),
    dropped: [
      ...words.filter(({ change }) => change === 'dropped').map(({ typed }) => typed),
      ...lostPhrases.map((phrase) => `"${phrase}"`),
    ],
  };
}
