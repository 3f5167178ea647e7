import { toKebab } from '../text/to-kebab.ts';
import { nameInTitle } from './name-in-title.ts';

/** Longest slug made of a title, in characters. */
const longest = 60;

const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index|404)$/;

/** Whether a text may be an address: lower-case ASCII words joined by hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Whether Windows keeps a name for a device, whatever its ending, or web servers read it in their own way. */
export const isReserved = (name: string): boolean => reserved.test(name);

/**
 * The slugs that a paper may have, best first, all different: its own short name, its whole title, the latter
 * with six hex digits. The last is the paper's alone. ASCII words joined by hyphens, at most 70 characters, no
 * reserved name on any file system. Rules: README, "Addresses that last".
 *
 * @param title as a reader sees it, in plain text and any script
 * @param hash hex digits of the paper's title and abstract, at least 8
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
