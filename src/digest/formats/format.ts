import type { Hint } from '../hint/read-hint.ts';
import type { Split } from '../types.ts';

/** Which digest is read, and how if its bytes do not say. */
export interface ReadOptions {
  /** Path or name of the file: names the digest. */
  file: string;
  /** A label of TextDecoder; UTF-8 if absent. */
  encoding?: string;
  /** Name of the format; found by content if absent. */
  format?: string;
  /** What a person says of the digest, in a file beside it. */
  hint?: Hint;
}

/** How sure a format is that a file is of its kind, from 0 to 1, and by what it knows. */
export interface Detection {
  confidence: number;
  reason: string;
}

/** What a file shows before it is read. */
export interface Sample {
  bytes: Uint8Array;
  /** Its start as text, without byte order mark. */
  head: string;
  /** Its name's ending in lower case, without the dot; may be empty. */
  ending: string;
}

/** What became of a line of a digest, or of some lines in a row, and why. */
export interface Explanation {
  line: number;
  /** Last of the lines; absent for one. */
  endLine?: number;
  text: string;
  /** What they were taken for: `title`, `abstract`, `boilerplate` … or `record` for all lines of one. */
  label: string;
  /** Number of the record that they belong to, from 1. */
  record?: number;
  /** How likely the record is right, from 0 to 1, where it begins. */
  confidence?: number;
  /** What decided, as a person reads it; may be empty. */
  why: string[];
}

/** A kind of file that digests come in. */
export interface Format {
  name: string;
  /** Confidence 0 where nothing speaks for the format. */
  detect: (sample: Sample) => Detection;
  /**
   * Reads a file; parsers that only this format needs are imported here, so that no other digest waits for them.
   *
   * @throws DigestError if the file cannot be read, or not yet.
   */
  read: (bytes: Uint8Array, options: ReadOptions) => Split | Promise<Split>;
  /** Explains a file line by line; where it is absent, its records are explained as `read` gives them. */
  explain?: (bytes: Uint8Array, options: ReadOptions) => Iterable<Explanation>;
}
