import { toReportMessage } from './to-report.ts';
import type { FileResult, SplitResult } from '../run-split.ts';

/**
 * A run for machines: per file its records (title and abstract as the digest has them, place, what was left out of
 * them, what the digest states,
 * the page's front matter; `published` is false for one in doubt, which has no page, else the date that the digest
 * states, or true), boilerplate, rejects and messages; then what happened to each page, and the front-matter errors in
 * pages that people edited.
 */
export function toJson({ files, plan, faults, notes, wasWritten, exitCode }: SplitResult): object {
  const pages = plan.pages.map(({ slug, action }) => ({ slug, action }));
  const ofPages = faults.map((fault) => ({ file: fault.file, ...toReportMessage(fault) }));
  return { files: files.map(fileToJson), pages, faults: ofPages, notes, wasWritten, exitCode };
}

function fileToJson({ file, error, papers, report, messages }: FileResult): object {
  if (error || !papers || !report) return { file, error: { message: error?.message, cure: error?.cure } };
  const { digest, format, doubts, encoding, bytes, sha256 } = report;
  const records = papers.papers.map(({ record, draft }, index) => {
    const { paragraphs, ...rest } = record;
    const { slug } = report.records[index] ?? {};
    const published = rest.published ?? true;
    return { ...rest, abstract: paragraphs.join('\n\n'), slug, published, frontmatter: draft.frontmatter };
  });
  const withheld = papers.withheld.map(({ paragraphs, ...rest }) => {
    return { ...rest, abstract: paragraphs.join('\n\n'), published: false };
  });
  const { boilerplate, rejects } = papers.split;
  const said = messages.map(toReportMessage);
  const all = [...records, ...withheld].sort((one, other) => one.line - other.line);
  return {
    file,
    digest,
    format,
    doubts,
    encoding,
    bytes,
    sha256,
    records: all,
    boilerplate,
    rejects,
    messages: said,
  };
}
