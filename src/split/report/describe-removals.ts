import { count } from './count.ts';
import type { Loss } from '../plan/find-losses.ts';
import type { SplitResult } from '../types.ts';

/** Up to this many removed pages are named; more are only counted. */
const FEW = 3;
/** Up to this many pages are named in the question. */
const SHOWN = 20;

/**
 * Describes the removed pages: one line counts those of a deleted digest, another those that left their digests. A few
 * of the latter are named; with `isVerbose`, all are.
 */
export function describeRemovals({ plan, files, wasWritten }: SplitResult, isVerbose: boolean): string[] {
  const standing = files.flatMap(({ report }) => report?.digest ?? []);
  const removed = plan.pages.filter(({ action }) => action === 'remove');
  const groups = Map.groupBy(removed, ({ digests = [] }) => digests.find((name) => !standing.includes(name)));
  const verb = wasWritten ? 'removed' : 'a run would remove';
  return [...groups].flatMap(([digest, pages]) => {
    const names = pages.map(({ slug }) => `${slug}.mdx`);
    if (digest === undefined && (isVerbose || names.length <= FEW))
      return names.map((name) => `${verb} ${name}, which is no longer in any digest`);
    const reason =
      digest === undefined ? 'no longer in any digest' : `from the digest “${digest}”, which is gone`;
    const list = isVerbose ? names.map((name) => `  ${name}`) : [];
    return [`${verb} ${count(pages.length, 'page')} ${reason}${isVerbose ? ':' : ''}`, ...list];
  });
}

/** Describes in one line what a digest would lose. */
export function describeLoss({ digest, removed, pages }: Loss): string {
  const names = removed.slice(0, SHOWN).join(', ');
  const more = removed.length > SHOWN ? `, and ${removed.length - SHOWN} more` : '';
  return `the digest “${digest}” has lost ${removed.length} of its ${pages} papers; this run would remove their pages: ${names}${more}`;
}

/** The same as an error, with what to do. */
export function describeRefusal(loss: Loss): string[] {
  return [
    `error: ${describeLoss(loss)}`,
    '  help: if the digest was cut short, restore it; to remove the pages, add -- --allow-removals to the command',
  ];
}
