import { statedKeys } from '../../paper/field-rows.ts';
import { DigestError } from '../digest-error.ts';
import type { Hint } from '../hint/read-hint.ts';
import type { Entry } from './entry.ts';
import type { Mapping, Row, Target } from './mapping.ts';

const targets: string[] = ['title', 'subtitle', 'abstract', 'section', ...statedKeys].filter(
  (key) => key !== 'moreAuthors',
);
/** Entries among which a name is looked for. */
const looked = 1000;
/** Names that a message lists. */
const listed = 20;

/**
 * A mapping in which the names that a hint gives take the place of those declared or found.
 *
 * @throws DigestError if the hint names a field that papers do not have, or a name that no entry has
 */
export function withHint(mapping: Mapping, entries: Entry[], hint: Hint | undefined): Mapping {
  const named = Object.entries(hint?.mapping ?? {});
  if (named.length === 0) return mapping;
  for (const [field, name] of named) refuseUnknown(field, name, entries, hint!.file);
  const own = named.map(([field, name]): Row => {
    const declared = mapping.rows.find((row) => row.field === field);
    return {
      ...declared,
      field: field as Target,
      names: [name],
      isJoined: false,
      ...(field === 'authors' && { divider: declared?.divider ?? 'any' }),
    };
  });
  const others = mapping.rows.filter(({ field }) => !named.some(([key]) => key === field));
  return { ...mapping, rows: [...own, ...others] };
}

function refuseUnknown(field: string, name: string, entries: Entry[], file: string): void {
  if (!targets.includes(field)) {
    throw new DigestError(`${file}: mapping names “${field}”, which is no field`, {
      cure: `name one of ${targets.join(', ')}`,
    });
  }
  const sample = entries.slice(0, looked);
  if (sample.length === 0 || sample.some((entry) => entry.valuesOf(name).length > 0)) return;
  const names = [...new Set(sample.flatMap((entry) => [...entry.names()]))].slice(0, listed);
  throw new DigestError(`${file}: mapping reads ${field} from “${name}”, which no entry has`, {
    cure: `name one of ${names.join(', ')}`,
  });
}
