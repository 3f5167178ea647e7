import { createHash } from 'node:crypto';
import { isReserved } from '../paper/slug.ts';

/**
 * Name of a digest: its file's name without folder and ending, as lower-case ASCII words joined by hyphens; never a
 * name that file systems or web servers keep for themselves.
 */
export function slugOfFile(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, '');
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const slug = words.replace(/^-|-$/g, '').slice(0, 80);
  if (slug !== '' && !isReserved(slug)) return slug;
  return `digest-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
