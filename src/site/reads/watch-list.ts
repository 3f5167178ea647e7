import { makeSource } from './reads.ts';

/** A view of a list that records which of its entries are read, or its length, or else that all of it is. */
export function watchList<Entry>(name: string, get: () => Entry[]): () => Entry[] {
  const all = makeSource(name, get);
  const length = makeSource(`${name}.length`, () => get().length);
  const entry = makeSource(`${name}.entry`, (index) => get()[Number(index)]);
  let view: Entry[] | undefined;
  const watched: ProxyHandler<Entry[]> = {
    get(list, property) {
      if (property === 'length') return length();
      if (typeof property === 'string' && /^-?\d+$/.test(property)) return entry(property);
      all();
      const value: unknown = Reflect.get(list, property);
      return typeof value === 'function' ? (value.bind(list) as unknown) : value;
    },
  };
  return () => (view ??= new Proxy(get(), watched));
}
