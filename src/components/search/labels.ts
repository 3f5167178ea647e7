/** What pages call the values of facets that search knows by a key: labels by facet and key. */
export type Labels = Record<string, Record<string, string>>;

let loading: Promise<Labels> | undefined;

/** Loads the labels once; none if they cannot be loaded, as keys can be read too. */
export function loadLabels(base: string): Promise<Labels> {
  return (loading ??= requestLabels(base).catch(() => {
    loading = undefined;
    return {};
  }));
}

/** The label of a facet's value. */
export const labelOf = (labels: Labels, facet: string, value: string): string =>
  labels[facet]?.[value] ?? value;

async function requestLabels(base: string): Promise<Labels> {
  const response = await fetch(`${base}search/labels.json`);
  if (!response.ok) throw new Error(`${response.status} fetching labels`);
  return (await response.json()) as Labels;
}
