import { createHash } from 'node:crypto';
import { isReserved } from '../../paper/slug.ts';

/** Longest slug, in characters. */
const longest = 80;

/**
 * Name of a digest: its file's name without folder and ending, as lower-case ASCII words joined by hyphens. Where
 * letters have no such form or do not fit, eight hex digits keep the names of two files apart. Never a name that file
 * systems or web servers keep for themselves.
 */
export function slugOfFile(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, '');
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const words = trim(plain.replace(/[^a-z0-9]+/g, '-'));
  const isWhole = words !== '' && words.length <= longest && !/[^\P{L}a-z]/u.test(plain);
  if (isWhole && !isReserved(words)) return words;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${trim(words.slice(0, longest - hash.length - 1)) || 'digest'}-${hash}`;
}

const trim = (words: string): string => words.replace(/^-|-$/g, '');
