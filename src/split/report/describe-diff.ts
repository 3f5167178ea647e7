import { bodyKey, hashParts, showPart, takeApart } from '../page/page-parts.ts';
import type { PageParts } from '../page/page-parts.ts';
import type { PagePlan } from '../plan/plan-page.ts';
import { diffWords } from './word-diff.ts';

/** A line of a description of changes. */
export interface DiffLine {
  kind: 'page' | 'field' | 'old' | 'new' | 'kept';
  text: string;
}

/** Words shown on each side of a change in a long text. */
const context = 6;

/** What a run would change on pages, part by part, and what it would keep although the splitter has something else. */
export function describeDiff(pages: PagePlan[]): DiffLine[] {
  return pages.flatMap((plan) => {
    const lines = [...linesOf(plan), ...conflictsOf(plan)];
    const note = plan.action === 'create' ? ' (new)' : plan.action === 'remove' ? ' (removed)' : '';
    const into = plan.into === undefined ? '' : ` (merged into ${plan.into}.mdx)`;
    const isShown = lines.length > 0 || note !== '' || into !== '';
    return isShown ? [{ kind: 'page' as const, text: `${plan.slug}.mdx${note}${into}` }, ...lines] : [];
  });
}

function linesOf({ page, before, action }: PagePlan): DiffLine[] {
  if (page === undefined || before === undefined || action === 'create') return [];
  const [old, next] = [takeApart(before), takeApart(page)];
  if (!old || !next) return [{ kind: 'field', text: 'the whole page, whose front matter cannot be read' }];
  const [oldHashes, newHashes] = [hashParts(old), hashParts(next)];
  const keys = [...new Set([...Object.keys(newHashes), ...Object.keys(oldHashes)])];
  return keys
    .filter((key) => oldHashes[key] !== newHashes[key])
    .flatMap((key) => linesOfPart(key, old, next));
}

function linesOfPart(key: string, old: PageParts, next: PageParts): DiffLine[] {
  const [was, is] = [showPart(old, key), showPart(next, key)];
  const field: DiffLine = { kind: 'field', text: key };
  if (key === bodyKey) return [field, ...changedWords(was ?? '', is ?? '')];
  return [
    field,
    ...(was === undefined ? [] : [{ kind: 'old' as const, text: was }]),
    ...(is === undefined ? [] : [{ kind: 'new' as const, text: is }]),
  ];
}

/** The changed words of a text, with some around them. */
function changedWords(old: string, next: string): DiffLine[] {
  const stretches = diffWords(old, next);
  return stretches.flatMap(({ kind, words }, at) => {
    if (kind === 'same') return [];
    const before = stretches[at - 1]?.kind === 'same' ? stretches[at - 1]!.words.slice(-context) : [];
    const after =
      stretches
        .slice(at + 1)
        .find((one) => one.kind === 'same')
        ?.words.slice(0, context) ?? [];
    return [{ kind, text: ['…', ...before, `[${words.join(' ')}]`, ...after, '…'].join(' ') }];
  });
}

function conflictsOf({ conflicts = [] }: PagePlan): DiffLine[] {
  return conflicts.flatMap(({ field, theirs, ours }) => [
    { kind: 'field' as const, text: `${field}, kept because it was edited by hand` },
    ...(field === bodyKey
      ? changedWords(theirs ?? '', ours ?? '')
      : [
          { kind: 'kept' as const, text: theirs ?? 'no value' },
          { kind: 'new' as const, text: ours ?? 'no value' },
        ]),
  ]);
}
