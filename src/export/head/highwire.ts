import type { CitedKey } from '../../paper/field-rows.ts';
import { citedKeys } from '../../paper/field-rows.ts';
import type { FieldExports } from '../../paper/field.ts';
import { fields } from '../../paper/fields.ts';
import type { Reference } from '../reference.ts';

/** Google Scholar's tags: the values of each field; none where the paper has none. */
const values: Record<CitedKey, (reference: Reference) => (string | undefined)[]> = {
  title: ({ titleText }) => [titleText],
  authors: ({ authors }) =>
    authors.map((name) =>
      'whole' in name
        ? name.whole
        : [`${name.particle} ${name.family}`.trim(), name.suffix, name.given].filter(Boolean).join(', '),
    ),
  published: ({ published }) => [published.length === 3 ? published.join('/') : published[0]],
  venue: ({ venue }) => [venue],
  arxivId: ({ arxivId }) => [arxivId],
  doi: ({ doi }) => [doi],
  url: () => [],
  subjects: () => [],
};

/**
 * The `citation_…` elements of a paper's head. None without author or date: Google Scholar would not use them, and
 * Zotero would take the paper for a journal article.
 */
export function highwireTags(reference: Reference): { name: string; content: string }[] {
  if (reference.authors.length === 0 || reference.published.length === 0) return [];
  return citedKeys.flatMap((key) => {
    const { highwire }: FieldExports = fields[key].exports;
    const name = typeof highwire === 'object' ? highwire[reference.venueKind] : highwire;
    if (name === undefined) return [];
    return values[key](reference).flatMap((content) => (content === undefined ? [] : [{ name, content }]));
  });
}
