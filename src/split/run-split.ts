import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readDigestFacts } from '../paper/read-digest-facts.ts';
import type { Report } from '../paper/report.ts';
import { statedFacts } from '../paper/stated-facts.ts';
import type { Places } from '../system/find-places.ts';
import { copyMessages } from './report/copy-messages.ts';
import { crossMessages } from './report/cross-messages.ts';
import { listRecognised } from './report/list-recognised.ts';
import type { Recognised } from './report/list-recognised.ts';
import { readStore } from '../paper/identified/read-store.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';
import { findDigests } from './read/find-digests.ts';
import { findLosses } from './plan/find-losses.ts';
import type { Loss } from './plan/find-losses.ts';
import { interruptedNotes } from './report/interrupted-notes.ts';
import { takeLock } from './write/take-lock.ts';
import { planChanges } from './plan/plan-changes.ts';
import type { Changes } from './plan/plan-changes.ts';
import { planHandwritten } from './plan/plan-handwritten.ts';
import { planPages } from './plan/plan-pages.ts';
import type { Plan } from './plan/plan-pages.ts';
import { readLibraryState } from './read/read-library-state.ts';
import type { LibraryState } from './read/read-library-state.ts';
import { refuseEqualNames } from './plan/refuse-equal-names.ts';
import { resolveContent } from './read/refuse-links.ts';
import { refuseUnknownSlugs } from './plan/refuse-unknown-slugs.ts';
import { readTaken } from './read/read-taken.ts';
import { assignSlugs } from './plan/assign-slugs.ts';
import type { SlugProposal } from './plan/assign-slugs.ts';
import { showPath } from '../text/show-path.ts';
import type { DraftStore } from './draft/draft-store.ts';
import { splitFiles } from './split-files.ts';
import type { SplitFile } from './split-files.ts';
import { toReport } from './report/to-report.ts';
import { vocabularyNotes } from './report/vocabulary-notes.ts';
import { readWanted } from './read/wanted-records.ts';
import { removeLeftovers, writeChanges } from './write/write-changes.ts';

/** What a run is to do. */
export interface SplitRequest {
  /** Digest files; all in the library if empty. */
  files: string[];
  /** `write`; `plan` (a dry run) and `check` write nothing. */
  mode: 'write' | 'plan' | 'check';
  /** Whether warnings prevent writing. */
  isStrict: boolean;
  /** Parts of pages for which a person wants the splitter's version: `slug` or `slug:field`; restores a deleted page. */
  taken: string[];
  /** Whether a digest may lose most of its pages. */
  mayRemove?: boolean;
  /** Asks a person to confirm the removal of these pages; absent if nobody can answer. */
  confirm?: (losses: Loss[]) => Promise<boolean>;
  encoding?: string;
  /** Name of the digests' format; found by their content if absent. */
  format?: string;
  /** Records in doubt that are to be published all the same: `NAME` or `NAME:LINE`. */
  publish?: string[];
  /** The day of the run, as 2026-03-12; today if absent. */
  today?: string;
  /** What earlier runs drafted; everything is drafted anew if absent. */
  store?: DraftStore;
  /** How many threads may draft pages; one if absent. */
  threads?: number;
  /** Ends the run before it writes. */
  signal?: AbortSignal;
  onRecord?: (file: string, done: number, total: number) => Promise<void> | void;
}

/** The result for one digest; if it could not be read, the run writes nothing. */
export interface FileResult extends SplitFile {
  report?: Report;
  messages: VFileMessage[];
}

/** What a run did, or would have done. */
export interface SplitResult {
  files: FileResult[];
  plan: Plan;
  changes: Changes;
  /** Digests that would lose most of their pages without permission; if any, nothing is written. */
  losses: Loss[];
  /** Front-matter errors in pages that people wrote or edited, and copies of pages. */
  faults: VFileMessage[];
  /** Papers that may be one. */
  proposals: SlugProposal[];
  /** Papers that this run recognised under other words. */
  recognised: Recognised[];
  notes: string[];
  wasWritten: boolean;
  /** 0: done. 1: failed, or `check` found differences; nothing was changed. 3: done, but something was kept back. */
  exitCode: 0 | 1 | 3;
}

/**
 * Splits digests into pages: reads, drafts and checks everything in memory, compares it with the library, then writes.
 *
 * @throws UserError if the run could not start; nothing was changed.
 */
export async function runSplit(request: SplitRequest, places: Places): Promise<SplitResult> {
  const { mode } = request;
  const link = resolveContent(places.content);
  const vocabulary = readVocabulary(places.vocabulary);
  const release = mode === 'write' ? takeLock(places.content) : undefined;
  try {
    const { paths, orphans, isWhole } = findDigests(request.files, places, mode !== 'write');
    if (release) removeLeftovers([places.papers, places.reports]);
    const library = readLibraryState(places);
    const published = new Set([...library.manifest.values()].flatMap(({ records }) => records));
    const wanted = readWanted(request.publish ?? []);
    const { threads = 1 } = request;
    const read = await splitFiles(paths, { ...request, places, vocabulary, threads, published, wanted });
    const files = read.map((file): FileResult => ({ ...file, messages: [] }));
    const plan = (asked: SplitRequest): SplitResult =>
      planRun(files, library, asked, places, isWhole && paths.length > 0);
    const first = plan(request);
    const result = (await isConfirmed(first, request)) ? plan({ ...request, mayRemove: true }) : first;
    if (link !== undefined) result.notes.push(`${showPath(places.content)} -> ${link}`);
    for (const path of orphans) result.notes.push(`${showPath(path)} is a hint, but its digest is not there`);
    const drafted = files.flatMap(({ papers }) => papers?.papers ?? []);
    result.notes.push(...vocabularyNotes(drafted, vocabulary));
    if (paths.length === 0) result.notes.push(`no digests in ${showPath(places.digests)}; nothing to split`);
    const isOff = mode !== 'write' || result.exitCode === 1;
    if (!isOff) await writeChanges(result.changes.ordered, request);
    return { ...result, wasWritten: !isOff };
  } finally {
    release?.();
  }
}

/** Whether a person confirmed the removals that would otherwise stop the run. */
async function isConfirmed({ losses, files }: SplitResult, request: SplitRequest): Promise<boolean> {
  if (request.mode !== 'write' || losses.length === 0 || files.some(({ error }) => error)) return false;
  return (await request.confirm?.(losses)) ?? false;
}

function planRun(
  files: FileResult[],
  library: LibraryState,
  request: SplitRequest,
  places: Places,
  isWhole: boolean,
): SplitResult {
  const run = files.flatMap(({ papers }) => papers ?? []);
  const taken = readTaken(request.taken);
  const stated = run.map(({ split }) => [split.digest, statedFacts(split.boilerplate.map(({ text }) => text))] as const); // prettier-ignore
  // What is wrong with a hint is said in the error of its digest.
  const facts = files.some(({ error }) => error) ? [] : [...readDigestFacts(places.digests)];
  const dates = new Map([...stated, ...facts].flatMap(([name, { date }]) => (date ? [[name, date]] : [])));
  const examples = new Set(facts.flatMap(([name, { example }]) => (example ? [name] : [])));
  const { identified } = readStore(places.identified);
  const assignment = assignSlugs(run, library, { isWhole, dates, examples, identified });
  const today = request.today ?? new Date().toISOString().slice(0, 10);
  const planned = planPages(assignment, library, { taken, today });
  const bySlug = new Set(assignment.papers.map(({ slug }) => slug));
  const handwritten = planHandwritten(library, bySlug, identified);
  const plan = { ...planned, pages: [...planned.pages, ...handwritten].toSorted(bySlugOrder) };
  const { papers, proposals, slugs } = assignment;
  const assigned = new Map(
    papers.flatMap((paper) => paper.drafts.map(({ draft }) => [draft.hash, paper] as const)),
  );
  const used = usedSlugs(plan, library);
  const done = files.map((file) => {
    if (!file.papers) return file;
    const { split } = file.papers;
    const cross = crossMessages(file.papers, { assigned, used, proposals, dates });
    const messages = [...split.messages, ...cross].toSorted(byLine);
    return { ...file, messages, report: toReport(file.papers, basename(file.file), slugs, messages) };
  });
  refuseEqualNames(done);
  refuseUnknownSlugs([...taken.keys()], papers.flatMap(({ slug, drafts }) => (drafts.length > 0 ? [slug] : []))); // prettier-ignore
  const changes = planChanges(plan, done.flatMap(({ report }) => report ?? []), places, isWhole); // prettier-ignore
  const digests = run.map(({ split }) => split.digest);
  const losses = request.mayRemove ? [] : findLosses(plan, library, digests);
  const faults = [
    ...[...library.pages.values()].flatMap((page) => page.faults ?? []),
    ...copyMessages(assignment.copies, places.papers),
  ];
  const notes = [...library.notes, ...interruptedNotes(library)];
  const recognised = listRecognised(papers);
  const result = {
    files: done,
    plan,
    changes,
    losses,
    faults,
    notes,
    proposals,
    recognised,
    wasWritten: false,
  };
  return { ...result, exitCode: exitCodeOf(result, request) };
}

/** All slugs in use after a run, those of papers that are gone and former ones among them. */
function usedSlugs({ pages, manifest }: Plan, library: LibraryState): ReadonlySet<string> {
  const removed = new Set(pages.flatMap(({ slug, action }) => (action === 'remove' ? [slug] : [])));
  const former = [...manifest.values()].flatMap(({ formerly }) => formerly);
  const standing = new Set(library.pages.keys()).difference(removed);
  return new Set([...standing, ...manifest.keys(), ...former]);
}

function exitCodeOf(
  { files, plan, changes, losses }: Omit<SplitResult, 'exitCode'>,
  request: SplitRequest,
): 0 | 1 | 3 {
  if (files.some(({ error }) => error) || losses.length > 0) return 1;
  if (request.isStrict && files.some(({ messages }) => messages.length > 0)) return 1;
  if (request.mode === 'check') return changes.library.length > 0 ? 1 : 0;
  const hasRejects = files.some(({ report }) => report && report.rejects.length > 0);
  return hasRejects || plan.pages.some(({ action }) => action === 'kept-back') ? 3 : 0;
}

const bySlugOrder = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1);

function byLine(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
