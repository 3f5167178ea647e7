import type { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import { reportSchema } from '../../paper/report.ts';
import type { Report } from '../../paper/report.ts';
import type { DigestPapers } from '../draft/split-digest.ts';

/** Characters of a reject that a report shows: the digest has all of it, and the span says where. */
const longestReject = 2000;

/**
 * What was found in one digest, for `content/reports`.
 *
 * @param file its file name
 * @param slugs record hash to slug
 * @param messages in the order to be shown
 */
export function toReport(
  { split, sha256, papers }: DigestPapers,
  file: string,
  slugs: ReadonlyMap<string, string>,
  messages: VFileMessage[],
): Report {
  return reportSchema.parse({
    digest: split.digest,
    file,
    encoding: split.encoding,
    bytes: split.bytes,
    sha256,
    records: papers.map(({ record, draft }) => ({
      slug: slugs.get(draft.hash),
      record: draft.hash,
      title: record.title,
      line: record.line,
      endLine: record.endLine,
      span: record.span,
      section: record.section,
      uncertain: record.uncertain,
      aside: record.aside,
    })),
    furniture: split.furniture,
    rejects: split.rejects.map((reject) => ({ ...reject, text: cutText(reject.text, longestReject) })),
    messages: messages.map(toReportMessage),
  });
}

/** A message as the report keeps it. */
export function toReportMessage(message: VFileMessage): Report['messages'][number] {
  const { ruleId = 'unknown', reason, line, column, actual, note } = message;
  return {
    ruleId,
    reason,
    line: line || undefined,
    column: column || undefined,
    actual: actual ?? undefined,
    note,
  };
}
