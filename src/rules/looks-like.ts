import { shapes } from './shapes.ts';

/** The longest word that can have a shape, in characters; longer ones are noise. */
const longest = 80;

/** Whether a token has the shape only after a space. */
export const isLooseShape = (name: string): boolean => shapes[name]?.isLoose === true;

/**
 * Whether one word has a shape. Overlong words have none, except `Url` and `Word`.
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
