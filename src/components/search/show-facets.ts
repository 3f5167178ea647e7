import { quoteValue } from '../../search/client/complete-field.ts';
import { countValues, type ValueCount } from '../../search/client/count-values.ts';
import type { LibrarySearch } from '../../search/client/search-library.ts';
import { labelOf, type Labels } from './labels.ts';
import { makeElement } from './make-element.ts';

/** The facets that are counted, with their headings. Authors are too many, and a digest says nothing of a subject. */
const counted: Record<string, string> = {
  topic: 'Topics',
  dataset: 'Data sets',
  method: 'Methods',
  model: 'Models',
  code: 'Code',
  year: 'Years',
};

/** Where there is room for facets beside the papers; elsewhere they are folded. */
const besideResults = '(min-width: 60rem)';

/**
 * Shows beside the papers found how many of them have each value of a facet, as links that narrow the search.
 *
 * @param addressOf The address of the search page for another query.
 */
export async function showFacets(
  section: HTMLDetailsElement,
  search: LibrarySearch,
  found: { query: string; numbers: number[]; labels: Labels },
  addressOf: (query: string) => string,
): Promise<void> {
  const numbers = new Set(found.numbers);
  const groups = await Promise.all(
    Object.entries(counted).map(async ([key, label]) => {
      const values = numbers.size > 1 ? countValues(await search.facet(key), numbers) : [];
      // A value that all papers have does not narrow anything.
      return { key, label, values: values.filter(({ count }) => count < numbers.size) };
    }),
  );
  const shown = groups.filter(({ values }) => values.length > 0);
  if (section.hidden) section.open = matchMedia(besideResults).matches;
  section.hidden = shown.length === 0;
  const rowOf = (key: string, { text, count }: ValueCount): HTMLElement => {
    const href = addressOf(`${found.query} ${key}:${quoteValue(text)}`.trim());
    return makeElement('dd', {}, makeElement('a', { href }, labelOf(found.labels, key, text)), String(count));
  };
  const rows = shown.flatMap(({ key, label, values }) => [
    makeElement('dt', {}, label),
    ...values.map((value) => rowOf(key, value)),
  ]);
  section.querySelector('dl')!.replaceChildren(...rows);
}
