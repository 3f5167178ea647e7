import { AsyncLocalStorage } from 'node:async_hooks';
import { hashValue } from './hash-value.ts';

/** What a page read while it was rendered: the name of each value with its hash. */
export type Reads = Record<string, string>;

type Source = (key: string) => unknown;

const sources = new Map<string, Source>();
const recorder = new AsyncLocalStorage<Reads>();
const hashes = new Map<string, string>();

/**
 * Makes a function through which pages read a value that the library decides, by a key. Each page's reads are recorded:
 * a later build renders the page again only if one of them has changed.
 *
 * @param name unique; the name of a read is this and its key
 * @param read must give plain data, or Maps and Sets of it, and the same for a key throughout a build
 */
export function makeSource<Value>(name: string, read: (key: string) => Value): (key?: string) => Value {
  sources.set(name, read);
  return (key = '') => {
    const value = read(key);
    const reads = recorder.getStore();
    if (reads) reads[`${name} ${key}`] ??= hashOnce(`${name} ${key}`, value);
    return value;
  };
}

/** Records what is read during `run`, which may be asynchronous, in `reads`. */
export function recordReads<Result>(reads: Reads, run: () => Result): Result {
  return recorder.run(reads, run);
}

/** Whether a value that an earlier build read, by the name of the read, is still the same. */
export function isCurrent(read: string, hash: string): boolean {
  const known = hashes.get(read);
  if (known !== undefined) return known === hash;
  const at = read.indexOf(' ');
  const source = sources.get(read.slice(0, at));
  return source !== undefined && hashOnce(read, source(read.slice(at + 1))) === hash;
}

function hashOnce(read: string, value: unknown): string {
  const hash = hashes.get(read) ?? hashValue(value);
  hashes.set(read, hash);
  return hash;
}
