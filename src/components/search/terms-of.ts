import type { Answer } from '../../search/client/answer.ts';

/** The words to mark in what an answer shows: those typed, and those taken for them. */
export function termsOf({ words }: Answer): string[] {
  return words.flatMap(({ typed, alternatives }) => [typed, ...alternatives]);
}
