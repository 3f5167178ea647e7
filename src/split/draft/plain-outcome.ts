import { VFileMessage } from 'vfile-message';
import type { DigestRecord } from '../../digest/types.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { toPage } from './to-page.ts';
import type { Draft, Outcome, PageContext } from './to-page.ts';

/** A message as plain data: `VFileMessage` is a class, which neither stores nor threads keep. */
type PlainMessage = Record<string, unknown> & { reason: string };

/** What became of a record, as plain data. */
export interface PlainOutcome {
  draft: Draft | undefined;
  problem: PlainMessage | undefined;
  messages: PlainMessage[];
}

/** A record whose page is to be drafted. */
export interface DraftTask {
  record: DigestRecord;
  /** What its digest says of it. */
  digest: Omit<PageContext, 'vocabulary'>;
}

/** As `toPage`. */
export function toPlainOutcome({ record, digest }: DraftTask, vocabulary: Vocabulary): PlainOutcome {
  const { draft, problem, messages } = toPage(record, { ...digest, vocabulary });
  return { draft, problem: problem && toPlain(problem), messages: messages.map(toPlain) };
}

/** An outcome with its messages placed at a record, which may have moved in its digest since it was drafted. */
export function toOutcome({ draft, problem, messages }: PlainOutcome, { line }: DigestRecord): Outcome {
  const place = { line, column: 1 };
  const placed = (message: PlainMessage): VFileMessage => toMessage({ ...message, place });
  return { draft, problem: problem && placed(problem), messages: messages.map(placed) };
}

/** A message as plain data. */
export function toPlain({
  reason,
  place,
  ruleId,
  source,
  actual,
  expected,
  note,
  url,
}: VFileMessage): PlainMessage {
  return { reason, place, ruleId, source, actual, expected, note, url };
}

/** The message that became plain data. */
export function toMessage({ reason, place, ruleId, source, ...more }: PlainMessage): VFileMessage {
  const known = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return Object.assign(new VFileMessage(reason, { place, ruleId, source } as object), known);
}
