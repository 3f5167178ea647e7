import { shapes } from './shapes.ts';
import type { Token } from './tokens.ts';

/** The longest word that can have a shape, in characters; longer ones are noise. */
const longest = 80;

/** Whether a token has a shape. Overlong tokens have none, except `Url` and `Word`. */
export const hasShape = ({ text, isGlued }: Token, name: string): boolean =>
  looksLike(text, name) && !(isGlued && shapes[name]?.isLoose);

/**
 * Whether one word has a shape.
 *
 * @throws Error when no shape has this name.
 */
export function looksLike(word: string, name: string): boolean {
  const shape = shapes[name];
  if (!shape) throw new Error(`no shape is called ${name}`);
  if (word.length > longest && name !== 'Url' && name !== 'Word') return false;
  if (shape.base && !looksLike(word, shape.base)) return false;
  return !(shape.not && looksLike(word, shape.not)) && shape.test.test(word);
}
