import { WordReader } from './word-reader.ts';

/** A paper of the library that is to be identified. */
export interface Subject {
  slug: string;
  title: string;
  /** Its abstract as written, with or without notation; empty if it has none. */
  abstract: string;
}

/** How a record of a source resembles a paper of the library. */
export interface Likeness {
  /** Index of the paper. */
  subject: number;
  /** Whether the folded titles are equal. */
  isSameTitle: boolean;
  /** Runs of four words that both abstracts have. */
  shared: number;
  /** `shared` as a part of the shorter abstract, 0 to 1. */
  containment: number;
  /** `shared` as a part of both abstracts together, 0 to 1. */
  jaccard: number;
}

/** Words in a row that are compared. */
const size = 4;
/** Runs that more papers have than this say nothing about which one it is. */
const commonest = 20;
/** Part of a paper's runs that a record needs for a closer look; Jaccard .4 implies more. */
const leastPart = 0.3;

/**
 * The titles and abstracts of a library's papers, made to be compared with millions of records: each record costs one
 * pass over its bytes, and only the few that share enough get a closer look.
 */
export class SubjectIndex {
  private readonly titles = new Map<number, number[]>();
  private readonly runs: Set<number>[];
  private readonly owners = new Map<number, number[]>();
  private readonly filter: Uint32Array;
  private readonly mask: number;
  private readonly reader = new WordReader();
  private readonly hits: Int32Array;

  constructor(subjects: Subject[]) {
    this.hits = new Int32Array(subjects.length);
    this.runs = subjects.map(({ abstract }) => new Set(this.runsOf(abstract)));
    for (const [index, { title }] of subjects.entries()) this.addTitle(title, index);
    for (const [index, runs] of this.runs.entries()) {
      for (const run of runs) this.owners.set(run, [...(this.owners.get(run) ?? []), index]);
    }
    for (const [run, owners] of this.owners) if (owners.length > commonest) this.owners.delete(run);
    const bits = 2 ** Math.ceil(Math.log2(Math.max(this.owners.size, 1) * 32 + 1024));
    this.filter = new Uint32Array(bits / 32);
    this.mask = bits - 1;
    for (const run of this.owners.keys()) this.filter[(run & this.mask) >>> 5]! |= 1 << (run & 31);
  }

  /** Whether any paper can be found by its abstract. */
  get hasAbstracts(): boolean {
    return this.owners.size > 0;
  }

  /** Number of words of a title: it tells how much an equal title says. */
  static wordsOf(title: string): number {
    const reader = new WordReader();
    readText(reader, title);
    return reader.total;
  }

  /** The papers that a title may belong to, given as a JSON string in bytes; and where the string ends. */
  findTitle(bytes: Uint8Array, from: number, end: number): number[] {
    this.reader.read(bytes, from, end);
    const bare = this.titles.get(this.reader.bare);
    const full = this.titles.get(this.reader.full);
    if (!bare || !full || bare === full) return bare ?? full ?? [];
    return [...new Set([...bare, ...full])];
  }

  /**
   * Compares a record with all papers.
   *
   * @param named the papers whose title the record has
   * @param from offset of the first byte of the abstract as a JSON string, after its quotation mark
   */
  compare(named: readonly number[], bytes: Uint8Array, from: number, end: number): Likeness[] {
    this.reader.read(bytes, from, end);
    const touched = this.countHits();
    const close = touched.filter((subject) => this.hits[subject]! >= this.runs[subject]!.size * leastPart);
    for (const subject of touched) this.hits[subject] = 0;
    const candidates = new Set([...named, ...close]);
    if (candidates.size === 0) return [];
    const own = new Set(this.readRuns());
    return [...candidates].map((subject) => this.liken(subject, own, named.includes(subject)));
  }

  private countHits(): number[] {
    const touched: number[] = [];
    const { words, count } = this.reader;
    for (let at = size - 1; at < count; at += 1) {
      const run = runAt(words, at);
      if ((this.filter[(run & this.mask) >>> 5]! & (1 << (run & 31))) === 0) continue;
      for (const subject of this.owners.get(run) ?? []) {
        if (this.hits[subject] === 0) touched.push(subject);
        this.hits[subject]! += 1;
      }
    }
    return touched;
  }

  private liken(subject: number, own: Set<number>, isSameTitle: boolean): Likeness {
    const runs = this.runs[subject]!;
    const shared = own.intersection(runs).size;
    const shorter = Math.min(own.size, runs.size);
    const both = own.size + runs.size - shared;
    return {
      subject,
      isSameTitle,
      shared,
      containment: shorter === 0 ? 0 : shared / shorter,
      jaccard: both === 0 ? 0 : shared / both,
    };
  }

  private addTitle(title: string, index: number): void {
    readText(this.reader, title);
    for (const key of new Set([this.reader.bare, this.reader.full])) {
      this.titles.set(key, [...(this.titles.get(key) ?? []), index]);
    }
  }

  private runsOf(text: string): number[] {
    readText(this.reader, text);
    return this.readRuns();
  }

  private readRuns(): number[] {
    const { words, count } = this.reader;
    return Array.from({ length: Math.max(0, count - size + 1) }, (_, at) => runAt(words, at + size - 1));
  }
}

/**
 * The hash of four words, the last at an index. The splitter makes such hashes too (`split/recognise/shingles.ts`), of
 * text: here they come from the bytes of JSON, which takes a seventh of the time, and the two never meet.
 */
const runAt = (words: Int32Array, at: number): number => {
  let hash = words[at - 3]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ words[at - 2]!;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) ^ words[at - 1]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ words[at]!;
  return hash ^ (hash >>> 16);
};

/** Reads a text that is no JSON yet. */
function readText(reader: WordReader, text: string): void {
  const bytes = new TextEncoder().encode(JSON.stringify(text));
  reader.read(bytes, 1, bytes.length);
}
