/** The state of a list, kept in the URL: `?with=topic:quantization&with=dataset:imagenet&sort=title`. */
export interface ListState {
  /** Keys of facet values; papers must have all of them. */
  keys: string[];
  /** `digest`, `title` or the key of another sort order. */
  order: string;
}

/** The state in the URL. */
export function readState(): ListState {
  const query = new URLSearchParams(location.search);
  return { keys: [...new Set(query.getAll('with'))], order: query.get('sort') ?? 'digest' };
}

/** The URL of this page with a state. */
export function toAddress({ keys, order }: ListState): string {
  const query = new URLSearchParams(keys.map((key) => ['with', key]));
  if (order !== 'digest') query.set('sort', order);
  return query.size > 0 ? `?${query}` : location.pathname;
}
