import { VFileMessage } from 'vfile-message';
import { limits } from '../../digest/limits.ts';
import type { Hint } from '../../digest/hint/read-hint.ts';
import { readDigest } from '../../digest/read-digest.ts';
import type { DigestRecord, Reject, Split } from '../../digest/types.ts';
import { needsRepair } from '../../tex/needs-repair.ts';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { hash } from '../hash.ts';
import { UserError } from '../../paper/user-error.ts';
import { draftPages } from './draft-pages.ts';
import type { DraftStore } from './draft-store.ts';
import type { Draft } from './to-page.ts';
import { withhold } from './withhold.ts';

/** How to split a digest. */
export interface SplitContext {
  /** Name of the encoding, if it is not UTF-8 and the file has no byte order mark. */
  encoding?: string;
  /** Name of the digest's format; found by its content if absent. */
  format?: string;
  /** What a person says of the digest. */
  hint?: Hint;
  /** Whether to publish a record in doubt; none is if absent. */
  isWanted?: (record: DigestRecord) => boolean;
  /** The library's vocabulary; empty if absent. */
  vocabulary?: Vocabulary;
  /** What earlier runs did; everything is done anew if absent. */
  store?: DraftStore;
  /** As in `Drafting`; one if absent. */
  threads?: number;
  /** Called after each record; awaited, so that it can yield to the event loop. */
  onRecord?: (done: number, total: number) => Promise<void> | void;
}

/** A record and the draft of its page. */
export interface DraftedPaper {
  record: DigestRecord;
  draft: Draft;
}

/** A digest's papers in memory. */
export interface DigestPapers {
  /** As read, with records that got no page moved to the rejects: the spans still cover the file. */
  split: Split;
  sha256: string;
  /** One per record of `split`, in file order; word-for-word repeats have equal hashes. */
  papers: DraftedPaper[];
  /** Records in doubt, which get no page and are among the rejects of `split`. */
  withheld: DigestRecord[];
}

/**
 * Splits a digest into papers in memory: reads its records, drafts their pages, and checks each by reading it back.
 *
 * @param file its file name, for messages and the name of the digest
 * @throws DigestError if it cannot be read at all; UserError if it has too many papers.
 */
export async function splitDigest(
  bytes: Uint8Array,
  file: string,
  {
    encoding,
    format,
    hint,
    isWanted = () => false,
    vocabulary = emptyVocabulary,
    store,
    threads = 1,
    onRecord,
  }: SplitContext = {},
): Promise<DigestPapers> {
  const options = { file, encoding, format, hint };
  const read = await (store ? store.readDigest(bytes, options) : readDigest(bytes, options));
  const { split, withheld } = withhold(read, file, isWanted, hint);
  const total = split.records.length;
  if (total > limits.papers) {
    throw new UserError(
      `${file} has ${total} papers; the limit is ${limits.papers}`,
      'split it into several files',
    );
  }
  const repair = needsRepair(split.records.map(textOf).join('\n'));
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const context = { repair, isMarkdown, vocabulary };
  const papers: DraftedPaper[] = [];
  const rejects: Reject[] = [];
  const messages: VFileMessage[] = [];
  let done = 0;
  for await (const outcome of draftPages(split.records, context, { store, threads })) {
    const record = split.records[done]!;
    messages.push(...outcome.messages);
    if (outcome.draft) papers.push({ record, draft: outcome.draft });
    if (outcome.problem) {
      messages.push(outcome.problem);
      rejects.push(toReject(record, outcome.problem.reason));
    }
    done += 1;
    await onRecord?.(done, total);
  }
  const all = {
    records: papers.map(({ record }) => record),
    rejects: [...split.rejects, ...rejects],
    messages: [...split.messages, ...messages],
  };
  return { split: { ...split, ...all }, sha256: hash(bytes), papers, withheld };
}

function textOf({ title, paragraphs }: DigestRecord): string {
  return [title, ...paragraphs].join('\n\n');
}

function toReject(record: DigestRecord, reason: string): Reject {
  return { text: textOf(record), line: record.line, span: record.span, reason };
}
