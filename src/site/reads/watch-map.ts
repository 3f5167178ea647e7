import { makeSource } from './reads.ts';

/** A view of a Map with texts as keys that records which keys are looked up, or else that all of it is read. */
export function watchMap<Value>(name: string, get: () => Map<string, Value>): () => Map<string, Value> {
  const all = makeSource(name, get);
  const entry = makeSource(`${name}.entry`, (key) => get().get(key));
  let view: Map<string, Value> | undefined;
  const watched: ProxyHandler<Map<string, Value>> = {
    get(map, property) {
      if (property === 'get') return (key: string) => entry(key);
      all();
      const value: unknown = Reflect.get(map, property, map);
      return typeof value === 'function' ? (value.bind(map) as unknown) : value;
    },
  };
  return () => (view ??= new Proxy(get(), watched));
}
