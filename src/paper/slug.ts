import { toKebab } from '../text/to-kebab.ts';
import { nameInTitle } from './name-in-title.ts';

/** The longest slug made from a title, in characters. */
const longest = 60;

const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index|404)$/;

/** Whether a text can be a slug: lower-case ASCII words joined by hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/**
 * Whether a name is reserved: Windows uses some for devices, whatever their extension, and web servers treat
 * some specially.
 */
export const isReserved = (name: string): boolean => reserved.test(name);

/**
 * The slugs that a paper may have, all different, the best first: its short name, its whole title, and the
 * title with six hex digits of its hash. The last cannot be taken by another paper. ASCII words joined by
 * hyphens, at most 70 characters, not a reserved name on any file system. See README, "Addresses that last".
 *
 * @param title the title as plain text, in any script
 * @param hash hex digits of the hash of the paper's title and abstract, at least 8
 */
export function slugCandidates(title: string, hash: string): [string, ...string[]] {
  const whole = cut(toKebab(title));
  const fallback = `paper-${hash.slice(0, 8)}`;
  const unique = whole === '' ? `paper-${hash}` : `${whole}-${hash.slice(0, 6)}`;
  const [first = fallback, ...rest] = [cut(toKebab(nameInTitle(title) ?? '')), whole].filter(isUsable);
  return [...new Set([first, ...rest, unique])] as [string, ...string[]];
}

function cut(words: string): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf('-', longest);
  return words.slice(0, end < 1 ? longest : end);
}

function isUsable(slug: string): boolean {
  return slug.length > 1 && !isReserved(slug);
}
