import { createHash } from 'node:crypto';
import { toKebab } from '../text/to-kebab.ts';

/** A name as part of an address (`QuIP#` is `quip-sharp`); never empty: a name in Chinese gets a hash. */
export function toNameId(name: string): string {
  return toKebab(name) || `name-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
