import type { CitedKey } from '../../paper/field-rows.ts';
import { citedKeys } from '../../paper/field-rows.ts';
import type { FieldExports } from '../../paper/field.ts';
import { fields } from '../../paper/fields.ts';
import type { AuthorName } from '../../paper/people/parse-name.ts';
import { citedAddress } from '../reference.ts';
import type { Reference } from '../reference.ts';

/** COinS: the values of each field; none where the paper has none. */
const values: Record<CitedKey, (reference: Reference) => string[]> = {
  title: ({ titleText }) => [titleText],
  authors: ({ authors }) => authors.map(toName),
  published: ({ published }) => (published.length > 0 ? [published.join('-')] : []),
  venue: () => [],
  arxivId: () => [],
  doi: ({ doi }) => (doi ? [`info:doi/${doi}`] : []),
  url: (reference) => [citedAddress(reference) ?? []].flat(),
  subjects: () => [],
};

/**
 * A paper as the title of a `span.Z3988`, which Zotero reads before anything else on a page, as a preprint. Undefined
 * without an author: Zotero would look the paper up, and mix in what it finds.
 */
export function toCoins(reference: Reference): string | undefined {
  if (reference.authors.length === 0) return undefined;
  const cited = citedKeys.flatMap((key) => {
    const { coins }: FieldExports = fields[key].exports;
    return coins === undefined ? [] : values[key](reference).flatMap((value) => withoutPlus(coins, value));
  });
  const pairs = [['ctx_ver', 'Z39.88-2004'], ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'], ['rft.type', 'preprint'], ...cited]; // prettier-ignore
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value!)}`).join('&');
}

/**
 * Zotero reads a plus as a space, however it is encoded: a text gets the wide plus sign instead, and an address or
 * identifier, which would lead elsewhere, is left out.
 */
function withoutPlus(key: string, value: string): [key: string, value: string][] {
  if (!value.includes('+')) return [[key, value]];
  return key === 'rft_id' || key === 'rft.identifier' ? [] : [[key, value.replaceAll('+', '＋')]];
}

/** A comma ends the family name, so that the name of a group is not divided. */
function toName(name: AuthorName): string {
  if ('whole' in name) return `${name.whole},`;
  const { particle, family, given, suffix } = name;
  return `${`${particle} ${family} ${suffix}`.trim()}, ${given}`;
}
