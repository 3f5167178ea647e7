import type { Places } from '../system/find-places.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';
import { findDigests } from './read/find-digests.ts';
import { takeLock } from './write/take-lock.ts';
import { readLibraryState } from './read/read-library-state.ts';
import { resolveContent } from './read/refuse-links.ts';
import { showPath } from '../text/show-path.ts';
import { splitFiles } from './split-files.ts';
import { vocabularyNotes } from './report/vocabulary-notes.ts';
import { readWanted } from './read/wanted-records.ts';
import { removeLeftovers, writeChanges } from './write/write-changes.ts';
import { planRun } from './plan/plan-run.ts';
import type { SplitRequest, FileResult, SplitResult } from './types.ts';

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
