import { joinGroups, objectionTo } from './group.ts';
import type { Group, Reason } from './group.ts';

/** Two papers that may be one; a person has to say. */
export interface Proposal {
  one: Group;
  other: Group;
  /** What stands against joining them: different titles, different identifiers, or edits of both pages. */
  because: 'titles' | 'identifiers' | 'edited';
  /** Of their abstracts. */
  likeness?: number;
}

/** Groups, and what each is found by. */
export interface Groups {
  all: () => Group[];
  /** Adds a group with these keys; it is joined with the groups that have one of them. */
  add: (group: Group, keys: { key: string; why: Reason }[]) => void;
  join: (one: Group, other: Group, why: Reason) => void;
  /** Joins that need a person's word. */
  refused: () => Proposal[];
}

/** Makes an empty collection of groups: a union-find, with an index of what papers are recognised by. */
export function makeGroups(): Groups {
  const parents = new Map<Group, Group>();
  const index = new Map<string, Group>();
  const refused: [Group, Group, 'identifiers' | 'edited'][] = [];
  const find = (group: Group): Group => {
    const parent = parents.get(group);
    return parent === undefined || parent === group ? group : find(parent);
  };
  const join: Groups['join'] = (a, b, why) => {
    const [one, other] = [find(a), find(b)];
    if (one === other) return;
    const objection = objectionTo(one, other, why);
    if (objection === 'apart') return;
    if (objection) {
      refused.push([one, other, objection]);
      return;
    }
    const joined = joinGroups(one, other, why);
    parents.set(joined, joined).set(one, joined).set(other, joined);
  };
  return {
    all: () => [...new Set([...parents.keys()].map(find))],
    add: (group, keys) => {
      parents.set(group, group);
      for (const { key, why } of keys) {
        const other = index.get(key);
        if (other) join(other, group, why);
        else index.set(key, group);
      }
    },
    join,
    refused: () =>
      refused
        .map(([one, other, because]) => ({ one: find(one), other: find(other), because }))
        .filter(({ one, other }) => one !== other),
  };
}
