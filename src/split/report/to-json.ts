import { slugCandidates } from '../../paper/slug.ts';
import { recordHash } from '../hash.ts';
import { toReportMessage } from './to-report.ts';
import type { FileResult, SplitResult } from '../types.ts';

/**
 * A run for machines: per file its records (title and abstract as the digest has them, place, what was left out of
 * them, `confidence` from 0 to 1, the page's front matter with all that the digest states; `published` is false for one
 * that is withheld, whose `slug` no page has, else the date that the digest states, or true), boilerplate, rejects and messages; then what happened to each page, the front-matter errors in pages
 * that people edited, papers that may be one, and papers recognised under other words.
 */
export function toJson(result: SplitResult): object {
  const { files, plan, faults, notes, proposals, recognised, wasWritten, exitCode } = result;
  const pages = plan.pages.map(({ slug, action, conflicts, into }) => ({ slug, action, conflicts, into }));
  const ofPages = faults.map((fault) => ({ file: fault.file, ...toReportMessage(fault) }));
  return {
    files: files.map(fileToJson),
    pages,
    faults: ofPages,
    proposals,
    recognised,
    notes,
    wasWritten,
    exitCode,
  };
}

function fileToJson({ file, error, papers, report, messages }: FileResult): object {
  if (error || !papers || !report) return { file, error: { message: error?.message, cure: error?.cure } };
  const { digest, format, doubts, encoding, bytes, sha256 } = report;
  const records = papers.papers.map(({ record, draft }, index) => {
    const { paragraphs, ...rest } = record;
    const { slug } = report.records[index] ?? {};
    const abstract = paragraphs.join('\n\n');
    return { ...rest, abstract, slug, published: rest.published ?? true, frontmatter: draft.frontmatter };
  });
  const withheld = papers.withheld.map((record) => {
    const { paragraphs, published, ...rest } = record;
    const slug = slugCandidates(rest.title, recordHash(record)).at(-1);
    const frontmatter = { title: rest.title, ...(published && { published }) };
    return { ...rest, abstract: paragraphs.join('\n\n'), slug, published: false, frontmatter };
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
