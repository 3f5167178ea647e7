import { fieldRows } from '../paper/field-rows.ts';
import type { Paper } from '../paper/schema.ts';

/** An address of a paper itself, outside this site. */
export interface OwnAddress {
  /** The host, or the identifier that leads there: `arXiv:2403.01234`. */
  name: string;
  url: string;
}

/** Where the paper itself is: its URL, then where its identifiers lead; each address once. Empty if none is known. */
export function ownAddresses(data: Partial<Paper>): OwnAddress[] {
  const identified = fieldRows.flatMap(([key, { identifier }]): OwnAddress[] => {
    const id = identifier && data[key];
    return id
      ? [{ name: `${identifier.prefix}${String(id)}`, url: identifier.resolver + toPath(String(id)) }]
      : [];
  });
  const isNew = data.url && identified.every(({ url }) => url !== data.url);
  return [...(isNew ? [{ name: new URL(data.url!).hostname, url: data.url! }] : []), ...identified];
}

const toPath = (id: string): string => id.split('/').map(encodeURIComponent).join('/');
