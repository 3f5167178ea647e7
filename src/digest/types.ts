import type { VFileMessage } from 'vfile-message';
import type { StatedFields } from '../paper/schema.ts';

/** Bytes `start` (inclusive) to `end` (exclusive) of the digest file. */
export interface Span {
  start: number;
  end: number;
}

/** Characters of the digest that are not in a record's text (an abstract's paragraphs joined by "\n\n"), and their offset in it. */
export interface Removed {
  in: 'title' | 'abstract';
  at: number;
  text: string;
}

/**
 * One paper as a digest gives it: its text untouched but for line ends, wrapping and characters nobody can see, and
 * the fields that the digest states beside it.
 */
export interface DigestRecord extends StatedFields {
  /** Wrapped lines joined by one blank; never empty. */
  title: string;
  /** Paragraphs of the abstract, wrapped lines joined by one blank; empty where the digest has none. */
  paragraphs: string[];
  /** 1-based line of the title's first line, and of the record's last line. */
  line: number;
  endLine: number;
  /** All bytes of the record, blank lines up to the next included. */
  span: Span;
  /** Heading of the digest's section that the record stands in. */
  section?: string;
  /** Characters that nobody can see, dropped from the title or the abstract. */
  dropped?: Removed[];
  /** Hyphens that only broke a word at the end of a line, left out likewise: put back, they give the digest's spelling. */
  hyphens?: Removed[];
  /** Lines of the record that are neither title nor abstract and state nothing: they are on no page, but in the report. */
  aside?: { text: string; line: number }[];
  /** What the page put round title and abstract and was taken off: numbers, labels, links. */
  marks?: string[];
  /** How likely it is a paper as it stands, from 0 to 1, and why it may be none; without reasons nothing is in doubt. */
  confidence?: number;
  doubts?: string[];
  /** Why the reader of the report should look at it: "no abstract", "title of 31 words". */
  uncertain?: string;
}

/** Text of the page round the papers: navigation, buttons, dates, headings. */
export interface Boilerplate {
  text: string;
  line: number;
  span: Span;
  /** What it was taken for: `section`, `date`, `byline`, `button`, `repeat` … */
  kind: string;
}

/** Text that may belong to a paper, but to which one or how could not be told. */
export interface Reject {
  text: string;
  line: number;
  span: Span;
  reason: string;
}

/** How a structured digest was read. */
export interface Reading {
  /** Whose JSON or XML it is, if several use the format. */
  of?: string;
  /** The names in the file that gave a field, first choice first. */
  fields: { field: string; names: string[] }[];
  /** Names from which nothing was read. */
  leftOut: string[];
}

/** A digest taken apart. The spans of records, boilerplate and rejects cover its bytes without gap or overlap. */
export interface Split {
  /** File name without folder and ending, as a slug: `trending-papers`. */
  digest: string;
  /** Name of the format that it was read as, and what is in doubt about it as a whole; empty if nothing is. */
  format: string;
  doubts: string[];
  /** How it was read, if its format states fields by name. */
  reading?: Reading;
  /** Encoding it was read in: `utf-8`, `utf-16le` … */
  encoding: string;
  bytes: number;
  records: DigestRecord[];
  boilerplate: Boilerplate[];
  rejects: Reject[];
  /** `ruleId`, `place` (line, column), `actual` (the value seen), `note` (what to do). */
  messages: VFileMessage[];
}
