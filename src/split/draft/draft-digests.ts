import type { VFileMessage } from 'vfile-message';
import type { DigestRecord, Reject, Split } from '../../digest/types.ts';
import { needsRepair } from '../../tex/needs-repair.ts';
import { draftPages } from './draft-pages.ts';
import type { Drafting } from './draft-pages.ts';
import type { DraftStore } from './draft-store.ts';
import type { DraftTask } from './plain-outcome.ts';
import type { DigestRecords } from './read-records.ts';
import type { Draft, Outcome } from './to-page.ts';

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

/** Called after each record of the digest at a place; awaited, so that it can yield to the event loop. */
export type OnRecord = (at: number, done: number) => Promise<void> | void;

/**
 * Drafts the pages of digests and checks each by reading it back: of all of them in one go, so that many small digests
 * are drafted in as many threads as a large one.
 *
 * @returns what became of the digests, in their order
 */
export async function draftDigests(
  digests: DigestRecords[],
  drafting: Drafting,
  onRecord?: OnRecord,
): Promise<DigestPapers[]> {
  const outcomes = draftPages(
    digests.flatMap((digest) => toTasks(digest, drafting.store)),
    drafting,
  );
  const all: DigestPapers[] = [];
  try {
    for (const [at, digest] of digests.entries()) {
      const ofDigest: Outcome[] = [];
      while (ofDigest.length < digest.split.records.length) {
        ofDigest.push((await outcomes.next()).value!);
        await onRecord?.(at, ofDigest.length);
      }
      all.push(toPapers(digest, ofDigest));
    }
  } finally {
    await outcomes.return();
  }
  return all;
}

function toTasks({ file, split: { records } }: DigestRecords, store: DraftStore | undefined): DraftTask[] {
  const text = records.map(textOf).join('\n');
  const repair = store ? store.needsRepair(text) : needsRepair(text);
  const digest = { repair, isMarkdown: /\.(?:md|markdown)$/i.test(file) };
  return records.map((record) => ({ record, digest }));
}

/** A digest with what became of its records. */
function toPapers({ split, sha256, withheld }: DigestRecords, outcomes: Outcome[]): DigestPapers {
  const papers: DraftedPaper[] = [];
  const rejects: Reject[] = [];
  const messages: VFileMessage[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const record = split.records[at]!;
    messages.push(...outcome.messages);
    if (outcome.draft) papers.push({ record, draft: outcome.draft });
    if (outcome.problem) {
      messages.push(outcome.problem);
      rejects.push(toReject(record, outcome.problem.reason));
    }
  }
  const all = {
    records: papers.map(({ record }) => record),
    rejects: [...split.rejects, ...rejects],
    messages: [...split.messages, ...messages],
  };
  return { split: { ...split, ...all }, sha256, papers, withheld };
}

function textOf({ title, paragraphs }: DigestRecord): string {
  return [title, ...paragraphs].join('\n\n');
}

function toReject(record: DigestRecord, reason: string): Reject {
  return { text: textOf(record), line: record.line, span: record.span, reason };
}
