import { VFileMessage } from 'vfile-message';
import { readDigest } from '../../digest/read-digest.ts';
import type { ReadOptions } from '../../digest/formats/format.ts';
import type { DigestRecord, Split } from '../../digest/types.ts';
import { keyOf } from '../../system/hash-store.ts';
import type { HashStore } from '../../system/hash-store.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { toPage } from './to-page.ts';
import type { Outcome, PageContext } from './to-page.ts';

/** A message as plain data: `VFileMessage` is a class, which stores do not keep. */
type PlainMessage = Record<string, unknown> & { reason: string };

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

  /** As `toPage`. A record may have moved in its digest since it was drafted. */
  async toPage(record: DigestRecord, context: PageContext): Promise<Outcome> {
    const { line: _line, endLine: _endLine, span: _span, confidence: _, doubts: _doubts, ...said } = record;
    const { repair, isMarkdown } = context;
    const key = keyOf(
      'record',
      JSON.stringify([said, repair, isMarkdown]),
      this.#vocabularyKey(context.vocabulary),
    );
    const plain = await this.#store.remember(key, () => {
      const { draft, problem, messages } = toPage(record, context);
      return { draft, problem: problem && toPlain(problem), messages: messages.map(toPlain) };
    });
    const place = { line: record.line, column: 1 };
    const moved = (message: PlainMessage): VFileMessage => toMessage({ ...message, place });
    return {
      draft: plain.draft,
      problem: plain.problem && moved(plain.problem),
      messages: plain.messages.map(moved),
    };
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

function toPlain({ reason, place, ruleId, source, actual, expected, note, url }: VFileMessage): PlainMessage {
  return { reason, place, ruleId, source, actual, expected, note, url };
}

function toMessage({ reason, place, ruleId, source, ...more }: PlainMessage): VFileMessage {
  const known = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return Object.assign(new VFileMessage(reason, { place, ruleId, source } as object), known);
}
