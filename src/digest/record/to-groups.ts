import type { State } from '../roles/score-step.ts';

/** Lines (by index, `to` exclusive) that belong together. */
export interface Group {
  kind: 'record' | 'furniture' | 'section' | 'reject' | 'lost';
  from: number;
  to: number;
}

/**
 * Groups labelled lines: a record runs from its title to the last line of its text or facts; furniture below that
 * and above the next title stands alone, line by line; text without a title is a reject.
 */
export function toGroups(path: State[]): Group[] {
  const groups: Group[] = [];
  let index = 0;
  while (index < path.length) {
    const to = endOf(path, index);
    groups.push({ kind: kindOf(path[index]!), from: index, to });
    index = to;
  }
  return groups;
}

function kindOf({ role, phase }: State): Group['kind'] {
  if (role === 'title' || (phase === 'headed' && (role === 'facts' || role === 'authors'))) return 'record';
  if (role === 'furniture' || role === 'section') return role;
  return 'reject';
}

function endOf(path: State[], start: number): number {
  const { role } = path[start]!;
  if (role === 'furniture' || role === 'section') return start + 1;
  let end = start + 1;
  while (path[end - 1]!.phase === 'headed' && path[end]?.phase === 'headed') end += 1;
  if (path[end - 1]!.phase === 'headed') end += 1;
  for (let index = end; index < path.length; index += 1) {
    const next = path[index]!;
    if (
      next.role === 'title' ||
      next.phase === 'headed' ||
      next.role === 'section' ||
      next.phase === 'outside'
    )
      break;
    if (next.role === 'text' && path[index - 1]!.role === 'furniture' && path[index - 1]!.phase === 'told')
      break;
    if (next.role !== 'furniture') end = index + 1;
  }
  return end;
}
