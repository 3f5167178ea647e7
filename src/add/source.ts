/** A digest to add, before it has a name in the library. */
export interface Source {
  /** Where it came from, as messages show it: a path, `standard input`, `the clipboard`. */
  from: string;
  /** Name of its file; absent where it had none. */
  name?: string;
  bytes: Uint8Array;
  /** The hint that stands beside its file, and its path. */
  hint?: { text: string; file: string };
}
