import type { Spellings } from './spellings-of.ts';
import type { TextVector } from './text-vectors.ts';

/** What the similarity of a paper to others is computed from. */
export interface Profile {
  /** Words and pairs of words. */
  words: TextVector;
  topics: TextVector;
  names: TextVector;
  spellings: Spellings;
}
