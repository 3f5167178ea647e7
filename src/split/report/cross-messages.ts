import { VFileMessage } from 'vfile-message';
import { compareDigests } from '../../paper/compare-digests.ts';
import { slugCandidates } from '../../paper/slug.ts';
import type { PaperWithSlug, SlugProposal } from '../plan/assign-slugs.ts';
import type { PlacedDraft } from '../plan/rank-drafts.ts';
import type { DigestPapers, DraftedPaper } from '../draft/draft-digests.ts';
import type { Identity } from '../recognise/identity-of.ts';

/** What of a run the messages about one digest depend on. */
export interface CrossContext {
  /** The papers of the run by record hash. */
  assigned: ReadonlyMap<string, PaperWithSlug>;
  /** All slugs in use. */
  used: ReadonlySet<string>;
  proposals: SlugProposal[];
  /** The days of digests by name. */
  dates: ReadonlyMap<string, string>;
}

/**
 * Messages that depend on the whole library: records that repeat another or are a version of its paper, papers that may
 * be one, and papers that did not get their preferred slug. They are the same on every run, as long as nothing changes.
 */
export function crossMessages({ split, papers }: DigestPapers, context: CrossContext): VFileMessage[] {
  const lines = new Map<string, number>();
  return papers.flatMap((paper) => {
    const { record, draft } = paper;
    const line = lines.get(draft.hash);
    if (line !== undefined) return [repeated(paper, `line ${line}`)];
    lines.set(draft.hash, record.line);
    const assigned = context.assigned.get(draft.hash);
    if (!assigned) return [];
    return [
      ...sharing(paper, split.digest, assigned, context),
      ...proposed(paper, assigned, context.proposals),
      ...misnamed(paper, assigned, context.used),
    ];
  });
}

/** Whether the paper's page shows another record, or the same one of a later digest. */
function sharing(
  paper: DraftedPaper,
  digest: string,
  { slug, entry, drafts }: PaperWithSlug,
  { dates }: CrossContext,
): VFileMessage[] {
  const [shown] = drafts;
  const own = drafts.find(({ draft }) => draft.hash === paper.draft.hash);
  if (!shown || !own) return [];
  if (shown.draft.hash !== paper.draft.hash) return [sameAs(paper, slug, own, shown)];
  const owner = entry.digests.toSorted((a, b) => compareDigests(b, a, dates))[0];
  return owner === digest || owner === undefined ? [] : [repeated(paper, `a paper in ${owner}`)];
}

function repeated({ record }: DraftedPaper, original: string): VFileMessage {
  const reason = `“${record.title}” repeats ${original} word for word; they share one page`;
  return say(record.line, 'repeated-record', reason);
}

function sameAs({ record }: DraftedPaper, slug: string, own: PlacedDraft, shown: PlacedDraft): VFileMessage {
  const place = shown.digest === own.digest ? `line ${shown.line}` : `line ${shown.line} of ${shown.digest}`;
  const why = describeLikeness(own.identity, shown.identity);
  const reason = `“${record.title}” is the same paper as in ${place} (${why}); the page ${slug} shows that text`;
  const note = `if they are two papers, run: npm run library -- split ${slug} ${own.digest}:${record.line}`;
  return Object.assign(say(record.line, 'same-paper', reason), { note });
}

/** Why two records are one paper, as far as the records themselves tell. */
function describeLikeness(one: Identity, other: Identity): string {
  const id = one.ids.find((name) => other.ids.includes(name));
  if (id !== undefined) return `both are ${id}`;
  if (one.abstractKey !== undefined && one.abstractKey === other.abstractKey)
    return 'their abstracts are equal';
  return one.titleKey === other.titleKey
    ? 'their titles are equal'
    : 'they were found to be one paper before';
}

/** Why two papers are not joined without a person's word. */
const obstacles: Record<SlugProposal['because'], string> = {
  titles: 'their abstracts are alike, but their titles differ',
  identifiers: 'their texts agree, but their identifiers differ',
  edited: 'both pages were edited by hand',
};

/** Describes two papers that may be one, and what to do. */
export function describeProposal({ one, other, because }: SlugProposal): { reason: string; note: string } {
  return {
    reason: `${one} and ${other} may be the same paper: ${obstacles[because]}`,
    note: `run npm run library -- merge ${one} ${other}, or npm run library -- keep-apart ${one} ${other}`,
  };
}

function proposed(
  { record }: DraftedPaper,
  { slug }: PaperWithSlug,
  proposals: SlugProposal[],
): VFileMessage[] {
  return proposals
    .filter(({ one, other }) => one === slug || other === slug)
    .map((proposal) => {
      const { reason, note } = describeProposal(proposal);
      return Object.assign(say(record.line, 'maybe-same-paper', reason), { note });
    });
}

function misnamed(
  { record, draft }: DraftedPaper,
  { slug, entry }: PaperWithSlug,
  used: ReadonlySet<string>,
): VFileMessage[] {
  const [wanted] = slugCandidates(draft.title, draft.hash);
  if (slug === wanted || entry.formerly.includes(wanted) || !used.has(wanted)) return [];
  const reason = `“${record.title}” has the address ${slug}, because ${wanted} belongs to another paper`;
  return [say(record.line, 'slug-taken', reason)];
}

function say(line: number, ruleId: string, reason: string): VFileMessage {
  return new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'offprint' });
}
