import { fold } from './fold.ts';
import type { Name } from './types.ts';

/**
 * Whether a word is a spelling of a name. Short names and ordinary words must match in case; longer names
 * need not, since authors also write `imagenet`.
 */
export function isSpelledLike(surface: string, { name, spellings, context }: Name): boolean {
  const written = [name, ...spellings].filter((spelling) => hasJointsOf(spelling, surface));
  const singular = surface.replace(/s$/, '');
  const exact = written.some((spelling) => sameCase(spelling, surface) || sameCase(spelling, singular));
  if (exact) return /[\p{Lu}\p{N}]/u.test(surface) || surface === name;
  if (context.length > 0 || /\s\p{L}/u.test(surface) || /^\p{Lu}{1,6}$/u.test(surface)) return false;
  const other = written.find(
    (spelling) => fold(spelling) === fold(surface) || fold(spelling) === fold(singular),
  );
  return other !== undefined && other.length > 4 && mayFold(other, surface);
}

/**
 * Whether case may be ignored: `Hellaswag`, `imagenet` and `gsm8k` are names; `Visa`, `react` and `quality`
 * are words.
 */
function mayFold(spelling: string, surface: string): boolean {
  if (/\p{N}/u.test(spelling)) return true;
  if (!/\p{Lu}/u.test(surface))
    return surface.length > 7 && /^\p{Ll}+net$/u.test(surface) && isCamel(spelling);
  return isPlainWord(surface) ? spelling.length > 7 && isCamel(spelling) : true;
}

const isCamel = (spelling: string): boolean => /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(spelling);

const sameCase = (spelling: string, surface: string): boolean =>
  spelling.replace(/[-_ .]/g, '') === surface.replace(/[-_ .]/g, '');

/**
 * Whether hyphens and spaces are only where the spelling has them, or between a name and its number (`CIFAR
 * 10`).
 */
function hasJointsOf(spelling: string, surface: string): boolean {
  const known = jointsOf(spelling);
  return [...jointsOf(surface)].every(([at, { joint, before, after }]) => {
    if (known.has(at)) return joint !== '_' || known.get(at)!.joint === '_';
    if (joint === '-' && at > 1) return fold(surface).length - at > 1 || /\p{N}/u.test(before + after);
    return /[- ]/.test(joint) && /\p{N}/u.test(after) && /\p{Lu}/u.test(surface.slice(0, at + 1));
  });
}

/**
 * The hyphens and spaces of a spelling, by the number of letters and digits before them, with the characters
 * on both sides.
 */
function jointsOf(spelling: string): Map<number, { joint: string; before: string; after: string }> {
  const joints = new Map<number, { joint: string; before: string; after: string }>();
  for (const match of spelling.matchAll(/(?<=[\p{L}\p{N}#+&])[-_ .'’]+(?=[\p{L}\p{N}#+&])/gu)) {
    const at = fold(spelling.slice(0, match.index)).length;
    const after = spelling[match.index + match[0].length]!;
    joints.set(at, { joint: match[0], before: spelling[match.index - 1]!, after });
  }
  return joints;
}

/** Whether a word consists of small letters, except perhaps the first: `Mistral`, `Quality`. */
export const isPlainWord = (word: string): boolean => /^\p{Lu}?\p{Ll}+$/u.test(word);
