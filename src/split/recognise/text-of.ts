import { toShingled } from './find-alike.ts';
import type { Shingled, Text } from './find-alike.ts';
import type { Group } from './group.ts';

/** Gives the abstract of a group's paper. */
export type TextOf = (group: Group) => Shingled;

/** The abstract of a paper without one. */
export const noText = toShingled('');

/** Groups with their abstracts, to be compared. */
export const toTexts = (groups: Group[], textOf: TextOf): Text<Group>[] =>
  groups.map((group) => ({ key: group, ...textOf(group) }));
