const folder = 'papers/';

/**
 * Packs the address of a paper, as most addresses are the beginnings of titles: the number of letters of the title in
 * lower case with hyphens, or else the address itself.
 */
export function packAddress(url: string, title: string): string | number {
  const slug = url.startsWith(folder) ? url.slice(folder.length, -1) : '';
  return slug && plainSlug(title).startsWith(slug) ? slug.length : url;
}

/** Unpacks what `packAddress` packed. */
export function unpackAddress(packed: string | number, title: string): string {
  return typeof packed === 'string' ? packed : `${folder}${plainSlug(title).slice(0, packed)}/`;
}

const plainSlug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
