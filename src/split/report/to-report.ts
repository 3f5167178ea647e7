import type { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import type { DigestRecord } from '../../digest/types.ts';
import { statedKeys } from '../../paper/field-rows.ts';
import { reportSchema } from '../../paper/report.ts';
import type { Report } from '../../paper/report.ts';
import type { DigestPapers } from '../draft/draft-digests.ts';

/** Longest text of a reject in a report, in characters; its span locates the full text in the digest. */
const longestReject = 2000;

/**
 * The report on one digest, for `content/reports`.
 *
 * @param file its file name
 * @param slugs record hash to slug
 * @param messages in the order in which they are shown
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
    format: split.format,
    doubts: split.doubts,
    reading: split.reading,
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
      confidence: record.confidence,
      claims: draft.frontmatter.results?.map(({ value, metric, dataset }) => ({ value, metric, dataset })),
      stated: statedIn(record),
      aside: record.aside,
      hyphens: record.hyphens,
    })),
    boilerplate: split.boilerplate,
    rejects: split.rejects.map((reject) => ({ ...reject, text: cutText(reject.text, longestReject) })),
    messages: messages.map(toReportMessage),
  });
}

/** The fields that a record states; undefined if it states none. */
function statedIn(record: DigestRecord): string[] | undefined {
  const stated = statedKeys.filter((key) => record[key] !== undefined);
  return stated.length > 0 ? stated : undefined;
}

/** A message in the form that reports have. */
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
