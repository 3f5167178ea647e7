import { findAlike } from './find-alike.ts';
import type { Groups } from './groups.ts';
import { toTexts } from './text-of.ts';
import type { TextOf } from './text-of.ts';

/** Joins papers with equal titles whose abstracts are alike, or one of which has none. */
export function joinByTitle(groups: Groups, textOf: TextOf): void {
  const titled = Map.groupBy(
    groups.all().flatMap((group) => [...group.titles].map((title) => ({ title, group }))),
    ({ title }) => title,
  );
  for (const [title, entries] of titled) {
    const all = toTexts(
      entries.map(({ group }) => group),
      textOf,
    );
    if (all.length < 2) continue;
    for (const { one, other } of findAlike(all, all)) groups.join(one, other, 'title');
    const [full, bare] = [all.filter(({ isEmpty }) => !isEmpty), all.filter(({ isEmpty }) => isEmpty)];
    if (full.length > 1 || title.split(' ').length < fewestTitleWords) continue;
    const [first, ...rest] = [...full, ...bare];
    for (const { key } of rest) groups.join(first!.key, key, 'title');
  }
}

/** A shorter title alone, without an abstract, may be that of several papers: “Editorial”. */
const fewestTitleWords = 4;
