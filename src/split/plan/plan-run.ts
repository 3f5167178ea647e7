import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readDigestFacts } from '../../paper/read-digest-facts.ts';
import { statedFacts } from '../../paper/stated-facts.ts';
import type { Places } from '../../system/find-places.ts';
import { copyMessages } from '../report/copy-messages.ts';
import { crossMessages } from '../report/cross-messages.ts';
import { listRecognised } from '../report/list-recognised.ts';
import { readStore } from '../../paper/identified/read-store.ts';
import { findLosses } from './find-losses.ts';
import { interruptedNotes } from '../report/interrupted-notes.ts';
import { planChanges } from './plan-changes.ts';
import { planHandwritten } from './plan-handwritten.ts';
import { planPages } from './plan-pages.ts';
import type { Plan } from './plan-pages.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import { refuseEqualNames } from './refuse-equal-names.ts';
import { refuseUnknownSlugs } from './refuse-unknown-slugs.ts';
import { readTaken } from '../read/read-taken.ts';
import { assignSlugs } from './assign-slugs.ts';
import { toReport } from '../report/to-report.ts';
import type { SplitRequest, FileResult, SplitResult } from '../types.ts';

/** Plans a run, of which all is read: which pages, reports and messages it would bring about. */
export function planRun(
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
