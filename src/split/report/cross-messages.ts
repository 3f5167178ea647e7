import { VFileMessage } from 'vfile-message';
import { slugCandidates } from '../../paper/slug.ts';
import type { PaperWithSlug } from '../plan/assign-slugs.ts';
import type { DigestPapers, DraftedPaper } from '../draft/split-digest.ts';

/**
 * Messages that depend on the whole library: word-for-word repeats, and papers that did not get their preferred slug.
 * They are the same on every run, of all digests or of one, as long as nothing changes.
 *
 * @param assigned the papers of the run
 * @param used all slugs in use
 */
export function crossMessages(
  { split, papers }: DigestPapers,
  assigned: ReadonlyMap<string, PaperWithSlug>,
  used: ReadonlySet<string>,
): VFileMessage[] {
  const lines = new Map<string, number>();
  return papers.flatMap((paper) => {
    const { record, draft } = paper;
    const { slug = '', digests: [owner] = [] } = assigned.get(draft.hash) ?? {};
    const line = lines.get(draft.hash);
    if (line !== undefined) return [repeated(paper, `line ${line}`)];
    lines.set(draft.hash, record.line);
    const elsewhere = owner === split.digest ? [] : [repeated(paper, `a paper in ${owner}`)];
    return [...elsewhere, ...misnamed(paper, slug, used)];
  });
}

function repeated({ record }: DraftedPaper, original: string): VFileMessage {
  const reason = `“${record.title}” repeats ${original} word for word; they share one page`;
  return say(record.line, 'repeated-record', reason);
}

function misnamed({ record, draft }: DraftedPaper, slug: string, used: ReadonlySet<string>): VFileMessage[] {
  const [wanted] = slugCandidates(draft.title, draft.hash);
  if (slug === wanted || !used.has(wanted)) return [];
  return [
    say(
      record.line,
      'slug-taken',
      `“${record.title}” has the address ${slug}, because ${wanted} belongs to another paper`,
    ),
  ];
}

function say(line: number, ruleId: string, reason: string): VFileMessage {
  return new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'offprint' });
}
