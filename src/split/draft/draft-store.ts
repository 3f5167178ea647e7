import { readDigest } from '../../digest/read-digest.ts';
import type { ReadOptions } from '../../digest/formats/format.ts';
import type { Split } from '../../digest/types.ts';
import { needsRepair } from '../../tex/needs-repair.ts';
import { keyOf } from '../../system/hash-store.ts';
import type { HashStore } from '../../system/hash-store.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { toMessage, toPlain } from './plain-outcome.ts';
import type { DraftTask, PlainOutcome } from './plain-outcome.ts';

/** What earlier runs read of digests and drafted of records: an unchanged digest is only hashed. */
export class DraftStore {
  readonly #store: HashStore;
  readonly #vocabularies = new WeakMap<Vocabulary, string>();

  constructor(store: HashStore) {
    this.#store = store;
  }

  /** As `readDigest`. With a hint, which holds patterns, a digest is always read anew. */
  async readDigest(bytes: Uint8Array, options: ReadOptions): Promise<Split> {
    if (options.hint) return readDigest(bytes, options);
    const plain = await this.#store.remember(keyOf('digest', bytes, JSON.stringify(options)), async () => {
      const split = await readDigest(bytes, options);
      return { ...split, messages: split.messages.map(toPlain) };
    });
    return { ...plain, messages: plain.messages.map(toMessage) };
  }

  /** The result of `needsRepair` for the text of a digest: searching all of it for many words takes a while. */
  needsRepair(text: string): boolean {
    const key = keyOf('repair', text);
    const known = this.#store.get(key) as boolean | undefined;
    const repair = known ?? needsRepair(text);
    if (known === undefined) this.#store.set(key, repair);
    return repair;
  }

  /** The key of what is drafted of a record, wherever it stands in its digest. */
  keyOf({ record, digest: { repair, isMarkdown } }: DraftTask, vocabulary: Vocabulary): string {
    const { line: _line, endLine: _endLine, span: _span, confidence: _, doubts: _doubts, ...said } = record;
    return keyOf('record', JSON.stringify([said, repair, isMarkdown]), this.#vocabularyKey(vocabulary));
  }

  /** What an earlier run drafted under a key; undefined if none did. */
  get(key: string): PlainOutcome | undefined {
    return this.#store.get(key) as PlainOutcome | undefined;
  }

  has(key: string): boolean {
    return this.#store.has(key);
  }

  /** Adds what this run drafted. */
  set(key: string, outcome: PlainOutcome): void {
    this.#store.set(key, outcome);
  }

  #vocabularyKey(vocabulary: Vocabulary): string {
    const known = this.#vocabularies.get(vocabulary);
    if (known !== undefined) return known;
    const { notNames, ...lists } = vocabulary;
    const key = keyOf(JSON.stringify([lists, [...notNames]]));
    this.#vocabularies.set(vocabulary, key);
    return key;
  }

  /** Keeps what this run read and drafted for the next ones. */
  save(): void {
    this.#store.save();
  }
}
