import { readPatterns } from '../patterns/read-patterns.ts';
import type { Setting } from './setting.ts';
import { between } from './to-forms.ts';

/** Fewer titles show no habit. */
const fewest = 2;
/** Share of the titles that a line must stand below to be the usual one. */
const usual = 0.5;
/** How far below a title its names are looked for. */
const farthest = 8;
/** Words and signs that no title ends with. */
const open = readPatterns('titles').open!.regex;

const byline = readPatterns('authors').label!.regex;

/** Lines below titles that name their authors, and so carry no title on. */
export const findBylines = (setting: Setting): [number, boolean][] => [
  ...findLabelled(setting),
  ...findNames(setting),
];

/** Lines right below titles that begin as lists of authors do, where most titles have one, whether or not it can be read. */
function findLabelled({ observations, forms, titles }: Setting): [number, boolean][] {
  const below = titles
    .map((title) => title + 1)
    .filter((index) => forms.has(index) && byline.test(observations[index]!.line.text));
  const isUsual = below.length >= Math.max(fewest, usual * titles.length);
  return isUsual ? below.map((index): [number, boolean] => [index, false]) : [];
}

/** The only names between each title and its text, where several titles have some: no title goes on with its authors. */
function findNames({ observations, forms, titles }: Setting): [number, boolean][] {
  const lists = titles.map((title) => {
    const below = between(title + 1, title + 1 + farthest);
    const end = below.findIndex((index) => !forms.has(index));
    return below.slice(0, end < 0 ? farthest : end).filter((index) => observations[index]!.kind === 'names');
  });
  const named = lists.filter(({ length }) => length > 0);
  if (named.length < fewest) return [];
  return named.flatMap(([first, second]): [number, boolean][] =>
    second === undefined && !open.test(observations[first! - 1]!.line.text) ? [[first!, false]] : [],
  );
}
