import type { State } from '../tagger/states.ts';

/** Lines (by index, `to` exclusive) that belong together. */
export interface Group {
  kind: 'record' | 'boilerplate' | 'section' | 'reject' | 'lost';
  from: number;
  to: number;
}

/**
 * Groups labelled lines: a record runs from its title to the last line of its text or facts; boilerplate below that
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

function kindOf({ label, phase }: State): Group['kind'] {
  if (label === 'B-title' || (phase === 'headed' && (label === 'B-facts' || label === 'B-authors')))
    return 'record';
  if (label === 'boilerplate' || label === 'section') return label;
  return 'reject';
}

function endOf(path: State[], start: number): number {
  const { label } = path[start]!;
  if (label === 'boilerplate' || label === 'section') return start + 1;
  let end = start + 1;
  while (path[end - 1]!.phase === 'headed' && path[end]?.phase === 'headed') end += 1;
  if (path[end - 1]!.phase === 'headed') end += 1;
  for (let index = end; index < path.length; index += 1) {
    const next = path[index]!;
    if (
      next.label === 'B-title' ||
      next.phase === 'headed' ||
      next.label === 'section' ||
      next.phase === 'outside'
    )
      break;
    if (
      next.label === 'B-text' &&
      path[index - 1]!.label === 'boilerplate' &&
      path[index - 1]!.phase === 'complete'
    )
      break;
    if (next.label !== 'boilerplate') end = index + 1;
  }
  return end;
}
