import { fold } from './fold.ts';

/** The signs at the end of a word that make it another: `C++`, `C#`. */
const signs = /(?<=\p{L})[+#]+(?![\p{L}\p{N}])/gu;

/** A title as `fold` writes it, with a word and its signs apart from the same word without them. */
export function foldTitle(title: string): string {
  return fold(title.replaceAll(signs, (found) => found.replaceAll('+', ' plus').replaceAll('#', ' sharp')));
}
