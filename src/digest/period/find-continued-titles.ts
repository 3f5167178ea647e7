import { isFull } from '../lines/find-width.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { Observation } from '../features/to-observations.ts';
import { findBylines } from './find-bylines.ts';
import type { Setting } from './setting.ts';
import { between } from './to-forms.ts';

/** Fewer wrapped titles, or a smaller share of them, show no margin. */
const fewest = 2;
const least = 0.08;
/** Most lines that a title goes on for. */
const most = 4;
/** How far below a title the lines that usually follow it are looked for. */
const farthest = 8;
/** Share of the titles that a form must follow to be the usual one. */
const usual = 0.5;

/**
 * Tells of lines below a title whether they carry it on. They do not if they have a form that lines below most titles
 * have. They do, in a digest that is not wrapped otherwise, if the line before had no room for their first word, and
 * other titles were wrapped too.
 */
export function findContinuedTitles(setting: Setting): Map<number, boolean> {
  return new Map([
    ...findUnwrapped(setting),
    ...findWrapped(setting),
    ...findRecurring(setting),
    ...findBroken(setting),
    ...findBylines(setting),
  ]);
}

/** Longest that a line reaches over the margin of its digest, in characters; share of the titles that reach further. */
const overhang = 12;
const leastOver = 0.15;

/** Lines below the titles of a digest that wraps its abstracts, but not its titles: some reach far over the margin. */
function findUnwrapped({ observations, titles, anchors, width }: Setting): [number, boolean][] {
  if (width === Infinity) return [];
  const lengthAt = (index: number): number => observations[index]!.line.text.length;
  const margin = anchors.reduce(
    (most, { from, to }) => between(from, to).reduce((one, index) => Math.max(one, lengthAt(index)), most),
    0,
  );
  const over = titles.filter((index) => lengthAt(index) > margin + overhang).length;
  if (over < Math.max(Math.min(fewest, titles.length), leastOver * titles.length)) return [];
  return titles.map((index): [number, boolean] => [index + 1, false]);
}

/** Lines below titles that the digest has again and again, numbers apart, or that have a label. */
function findRecurring({ forms, titles }: Setting): [number, boolean][] {
  return titles.flatMap((index): [number, boolean][] =>
    /^[=:]/.test(forms.get(index + 1) ?? '') ? [[index + 1, false]] : [],
  );
}

/** Words and signs that no title ends with. */
const open = readPatterns('titles').open!.regex;

/** Lines that carry on a title whose words cannot end where its line does. */
function findBroken({ observations, forms, titles }: Setting): [number, boolean][] {
  return titles.flatMap((title): [number, boolean][] => {
    const [line, next] = [observations[title]!.line, observations[title + 1]];
    const form = forms.get(title + 1);
    if (!next || !form || next.line.isApart || !/^(?:free|name$)/.test(form)) return [];
    const isBroken = open.test(line.text) || /^\p{Ll}[\p{Ll}-]* /u.test(next.line.text);
    return isBroken && !/^(?:by|and) | et al\b/i.test(next.line.text) ? [[title + 1, true]] : [];
  });
}

function findWrapped(setting: Setting): Map<number, boolean> {
  const { observations, forms, titles } = setting;
  const width = Math.max(0, ...titles.map((index) => observations[index]!.line.text.length)) - 3;
  const ends = findEnds(setting, width);
  const found = new Map(ends.map((index) => [index, false]));
  if (observations.some(({ join }) => join.isWrapped)) {
    const isEnd = new Set(ends);
    const isUsual =
      titles.filter((title) => [1, 2, 3, 4].some((far) => isEnd.has(title + far))).length >=
      usual * titles.length;
    return isUsual ? new Map([...found, ...linesUpTo(setting, ends, width)]) : found;
  }
  const own = new Set(titles.map((title) => forms.get(title)!));
  const runs = titles.map((title) =>
    runOf(
      setting,
      title,
      width,
      (index) =>
        found.get(index) !== false &&
        (own.has(forms.get(index)!) ||
          kindOf(forms.get(index)!) === 'free' ||
          ends.some((end) => end > index && end < index + most)),
    ),
  );
  for (const index of dropAsides(setting, runs)) found.set(index, false);
  const wrapped = runs.filter((run) => run.length > 0);
  if (wrapped.length < Math.max(fewest, least * titles.length)) return found;
  titles.forEach((title, at) => {
    const run = runs[at]!;
    for (const index of run) found.set(index, true);
    const next = title + run.length + 1;
    if (forms.has(next)) found.set(next, false);
  });
  return found;
}

/**
 * Shortens the runs below titles by as many lines as usually stand below titles that were not wrapped, such as the name
 * of a journal: they stand below the others, too.
 *
 * @returns these lines
 */
function dropAsides({ observations, forms, titles }: Setting, runs: number[][]): number[] {
  const isLoose = (index: number): boolean =>
    forms.has(index) && !observations[index]!.line.isApart && observations[index]!.kind.startsWith('free');
  const counts = titles.map((title) => {
    const end = between(title + 1, title + 1 + farthest).findIndex((index) => !isLoose(index));
    return end < 0 ? farthest : end;
  });
  const bare = counts.filter((_, at) => runs[at]!.length === 0).sort((one, other) => one - other);
  const asides = bare[Math.floor(bare.length / 2)] ?? 0;
  return asides === 0 ? [] : runs.flatMap((run, at) => run.splice(Math.max(0, counts[at]! - asides)));
}

/** Lines between a title and the line that usually follows, where each had no room in the one before it. */
function linesUpTo(setting: Setting, ends: number[], width: number): [number, boolean][] {
  const isEnd = new Set(ends);
  return setting.titles.flatMap((title) => {
    const run = runOf(setting, title, width, (index) => !isEnd.has(index));
    return isEnd.has(title + run.length + 1) ? run.map((index): [number, boolean] => [index, true]) : [];
  });
}

/** The lines that carry on a title, if it was wrapped at `width` columns. */
function runOf(
  { observations, forms }: Setting,
  title: number,
  width: number,
  mayGoOn: (index: number) => boolean,
): number[] {
  const run: number[] = [];
  for (let index = title + 1; run.length < most; index += 1) {
    if (!forms.has(index) || observations[index]!.line.isApart || !mayGoOn(index)) break;
    if (!isFull(observations[index - 1]!.line, observations[index]!.line, width)) break;
    run.push(index);
  }
  return run;
}

/** Lines right below a title that do not carry it on: of a form that most records have there; titles may read like one name, not like several. */
function findEnds({ observations, forms, titles }: Setting, width: number): number[] {
  const own = new Set(titles.map((title) => kindOf(forms.get(title)!)));
  const below = titles.map((title) =>
    Array.from({ length: farthest }, (_, at) => title + 1 + at).filter((index) => forms.has(index)),
  );
  const kinds = below.map((lines) => lines.map((index) => kindAt(observations, forms, index)));
  const areNamed = below.filter((lines) => forms.get(lines[0]!) === 'names').length >= usual * titles.length;
  const isOwn = (kind: string): boolean => own.has(kind) && !(kind === 'name' && areNamed);
  const all = [...new Set(kinds.flat())].filter((kind) => kind !== 'free' && !isOwn(kind));
  return all.flatMap((kind) => {
    const counts = kinds.map((ofTitle) => runLength(ofTitle, kind));
    const having = counts.filter((count) => count > 0).sort((one, other) => one - other);
    if (having.length < usual * titles.length) return [];
    const typical = having[Math.floor(having.length / 2)]!;
    return below.flatMap((lines, at) => {
      const places = lines.filter((_, index) => kinds[at]![index] === kind);
      const list = places.findIndex((index) => forms.get(index) === 'names');
      const more = Math.min(Math.max(counts[at]! - typical, 0), list < 0 ? Infinity : list);
      const isLonger = places
        .slice(0, more)
        .every((index) => isFull(observations[index - 1]!.line, observations[index]!.line, width - 12));
      return isLonger ? places.slice(more) : places;
    });
  });
}

/** How many lines of a kind stand together, where the first does. */
function runLength(kinds: string[], kind: string): number {
  const from = kinds.indexOf(kind);
  if (from < 0) return 0;
  const to = kinds.findIndex((other, at) => at > from && other !== kind);
  return (to < 0 ? kinds.length : to) - from;
}

/** What a line below a title is: a name is one even where the digest has the same name twice. */
const kindAt = (observations: Observation[], forms: Map<number, string>, index: number): string =>
  observations[index]!.kind === 'name' ? 'name' : kindOf(forms.get(index)!);

const kindOf = (form: string): string =>
  form === 'names' ? 'name' : form.startsWith('free') ? 'free' : form;
