import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeVersion } from './code-version.ts';
import { projectFolder } from './project-folder.ts';
import { removeOldest } from './remove-oldest.ts';

/** Stores of all libraries of this checkout. */
const folder = join(projectFolder, 'node_modules/.cache/offprint/store');
/** The most stores to keep: those that were used last. */
const mostStores = 32;
/** An entry that as many runs in a row did not use is dropped, so that a store does not outgrow its library. */
const longestIdle = 4;

interface Entry {
  /** The value as `serialize` gives it: what callers do to a value does not reach the store. */
  bytes: Uint8Array;
  idle: number;
}

/**
 * What earlier runs computed, by a hash of what it was computed from. It is one file, which may be deleted at any time:
 * one of another version of the program, or that a kill or a full disk damaged, counts as empty.
 */
export class HashStore {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;
  readonly #used = new Set<string>();
  #isChanged = false;

  private constructor(path: string) {
    this.#path = path;
    this.#entries = readEntries(path);
  }

  /** Opens the store of one kind of results, such as `drafts`, of a library, named by the path of its folder. */
  static open(kind: string, library: string): HashStore {
    return HashStore.at(join(folder, `${kind}-${hashOf(library).slice(0, 12)}.bin`));
  }

  static at(path: string): HashStore {
    return new HashStore(path);
  }

  /** The value that was stored under a key; undefined if there is none. */
  get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#used.add(key);
    return deserialize(entry.bytes);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Stores plain data. */
  set(key: string, value: unknown): void {
    this.#entries.set(key, { bytes: serialize(value), idle: 0 });
    this.#used.add(key);
    this.#isChanged = true;
  }

  /** The stored value, or else the one that `compute` gives, which is stored. */
  async remember<Value>(key: string, compute: () => Value | Promise<Value>): Promise<Value> {
    const found = this.get(key);
    if (found !== undefined) return found as Value;
    const value = await compute();
    this.set(key, value);
    return value;
  }

  /** Writes the store, if it has changed, in one step: another run reads the old or the new one. Never throws. */
  save(): void {
    try {
      this.#dropIdle();
      if (this.#isChanged) writeEntries(this.#path, this.#entries);
      else if (existsSync(this.#path)) utimesSync(this.#path, new Date(), new Date());
    } catch {
      // A disk that is full or read-only: the next run computes again.
    }
  }

  #dropIdle(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#used.has(key)) {
        this.#isChanged ||= entry.idle > 0;
        entry.idle = 0;
        continue;
      }
      entry.idle += 1;
      this.#isChanged = true;
      if (entry.idle > longestIdle) this.#entries.delete(key);
    }
  }
}

/** The key of something that results are computed from: a hash of its parts. */
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('base64url');
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What stands at the beginning of a store's file, before the values, which follow in its order. */
interface Index {
  version: string;
  entries: { key: string; idle: number; length: number }[];
}

/** Characters of the hash of all that follows it, with which a file begins; then the length of the index in four bytes. */
const hashLength = 64;
/** Values are written so many at a time, so that a large store is not in memory twice. */
const writtenAtOnce = 256;

function readEntries(path: string): Map<string, Entry> {
  try {
    const file = readFileSync(path);
    const body = file.subarray(hashLength);
    if (file.subarray(0, hashLength).toString('latin1') !== hashOf(body)) return new Map();
    let at = 4 + body.readUInt32LE(0);
    const { version, entries } = deserialize(body.subarray(4, at)) as Index;
    if (version !== codeVersion()) return new Map();
    return new Map(
      entries.map(({ key, idle, length }) => {
        at += length;
        return [key, { bytes: body.subarray(at - length, at), idle }];
      }),
    );
  } catch {
    return new Map();
  }
}

function writeEntries(path: string, entries: Map<string, Entry>): void {
  mkdirSync(dirname(path), { recursive: true });
  removeOldest(dirname(path), mostStores - 1);
  const values = [...entries.values()].map(({ bytes }) => bytes);
  const rows = [...entries].map(([key, { bytes, idle }]) => ({ key, idle, length: bytes.length }));
  const index = serialize({ version: codeVersion(), entries: rows } satisfies Index);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  const parts = [length, index, ...values];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, hash.digest('hex'));
  for (let at = 0; at < parts.length; at += writtenAtOnce)
    appendFileSync(draft, Buffer.concat(parts.slice(at, at + writtenAtOnce)));
  renameSync(draft, path);
}
