import { findAlike, toShingled } from './find-alike.ts';
import type { Text } from './find-alike.ts';
import type { Group, Reason } from './group.ts';
import type { Groups } from './groups.ts';
import { toTexts } from './text-of.ts';
import type { TextOf } from './text-of.ts';

/** Joins papers with what is new in the digests that have lost them: one paper per loss, the most alike first. */
export function joinMended(groups: Groups, textOf: TextOf): void {
  const all = groups.all();
  const losses = new Map(all.map((group) => [group, group.before.difference(group.digests)]));
  const lost = all.filter((group) => losses.get(group)!.size > 0);
  const fresh = all.filter(({ slugs }) => slugs.length === 0);
  const isBare = (group: Group): boolean => textOf(group).isEmpty;
  const alike: Match[] = [
    ...sameTitles(fresh, lost).map((pair) => ({ ...pair, why: 'title' as const })),
    ...findAlike(toTexts(fresh, textOf), toTexts(lost, textOf)),
    ...likeTitles(fresh.filter(isBare), lost.filter(isBare)),
  ];
  const done = new Set<Group>();
  for (const { one, other, why = 'likeness' } of alike) {
    const open = losses.get(other)!;
    if (done.has(one) || one.digests.isDisjointFrom(open)) continue;
    groups.join(other, one, why);
    done.add(one);
    losses.set(other, open.difference(one.digests));
  }
}

interface Match {
  one: Group;
  other: Group;
  why?: Reason;
}

function sameTitles(ones: Group[], others: Group[]): Match[] {
  const byTitle = Map.groupBy(
    others.flatMap((group) => [...group.titles].map((title) => ({ title, group }))),
    ({ title }) => title,
  );
  return ones.flatMap((one) =>
    [...one.titles].flatMap((title) =>
      (byTitle.get(title) ?? []).map(({ group: other }) => ({ one, other })),
    ),
  );
}

/** Papers without abstracts are compared by their titles, letter by letter: a title is too short for word groups. */
function likeTitles(ones: Group[], others: Group[]): Match[] {
  const spaced = (group: Group): Text<Group> => ({
    key: group,
    ...toShingled([...group.titles].join(' ').replaceAll(' ', '').split('').join(' ')),
  });
  return findAlike(ones.map(spaced), others.map(spaced));
}
