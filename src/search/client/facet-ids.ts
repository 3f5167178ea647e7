import type { ParsedQuery } from '../query/parse-query.ts';
import { wordKey } from '../query/word-key.ts';
import type { Pagefind } from './load-pagefind.ts';

/**
 * Ids of the papers that match the facets of a query; undefined if the query has none. Values are compared by key, so
 * that `dataset:gsm-8k` matches GSM8K. Values of one facet are alternatives; different facets must all match.
 */
export async function facetIds(
  facets: ParsedQuery['facets'],
  pagefind: Pagefind,
): Promise<ReadonlySet<string> | undefined> {
  if (facets.length === 0) return undefined;
  const known = await pagefind.filters();
  const idsOf = async ({ name, value }: { name: string; value: string }) => {
    const real = Object.keys(known[name] ?? {}).filter((other) => wordKey(other) === wordKey(value));
    const found = await Promise.all(real.map((one) => pagefind.search(null, { filters: { [name]: one } })));
    return new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
  };
  const { results } = await pagefind.search(null);
  let kept = new Set(results.map(({ id }) => id));
  const wanted = Map.groupBy(
    facets.filter(({ exclude }) => !exclude),
    ({ name }) => name,
  );
  for (const group of wanted.values()) {
    const sets = await Promise.all(group.map(idsOf));
    kept = new Set([...kept].filter((id) => sets.some((set) => set.has(id))));
  }
  const unwanted = await Promise.all(facets.filter(({ exclude }) => exclude).map(idsOf));
  return new Set([...kept].filter((id) => !unwanted.some((set) => set.has(id))));
}
