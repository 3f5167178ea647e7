import type { PageAction, PagePlan } from '../plan/plan-page.ts';
import type { SplitResult } from '../types.ts';

/** What the next run does to a page that this run wrote, if nothing changes meanwhile; nothing to one that is gone. */
const next: Partial<Record<PageAction, PageAction[]>> = {
  create: ['same'],
  update: ['same'],
  renew: ['kept'],
  remove: [],
  merge: [],
};

/** A run that wrote, as the next one would find the library: it has nothing to do, and the same warnings. */
export function settledRun(result: SplitResult): SplitResult {
  const pages = result.plan.pages.flatMap((page): PagePlan[] =>
    (next[page.action] ?? [page.action]).map((action) => ({ ...page, action })),
  );
  return { ...result, plan: { ...result.plan, pages }, recognised: [] };
}
