import { UserError } from '../../paper/user-error.ts';
import { fields } from '../../paper/fields.ts';
import { bodyKey } from '../page/page-parts.ts';
import type { Taken } from '../plan/plan-page.ts';

/** Whether a word names a part of a page: a field, or `body`. */
export const isPart = (name: string): boolean => name === bodyKey || Object.hasOwn(fields, name);

/**
 * Reads what `--take` names: `SLUG` for a whole page, or `SLUG:FIELD` for a part of it.
 *
 * @throws UserError for a field that pages do not have.
 */
export function readTaken(names: string[]): Taken {
  const taken = new Map<string, Set<string> | 'all'>();
  for (const name of names) {
    const [slug = name, field] = name.split(':', 2);
    const known = taken.get(slug);
    if (field === undefined) taken.set(slug, 'all');
    else if (!isPart(field)) throw unknownField(name, field);
    else if (known !== 'all') taken.set(slug, new Set([...(known ?? []), field]));
  }
  return taken;
}

function unknownField(name: string, field: string): UserError {
  const all = [...Object.keys(fields), bodyKey].join(', ');
  return new UserError(`--take ${name}: pages have no field ${field}`, `give one of ${all}`, 2);
}
