import { readPatterns } from '../patterns/read-patterns.ts';
import { partOf } from '../features/part-of.ts';
import { beforePair, cutPairs } from './cut-pairs.ts';
import { type Cut, isMost, isMostSure } from './cut.ts';
import { begins, startsWith, withoutOwnNumbers } from './judge-numbers.ts';
import { readReference } from './read-reference.ts';
import { findNamedTail } from './read-tails.ts';
import { endOf, toPieces, type Piece } from './to-pieces.ts';

/** Fewer titles show no habit. */
const fewest = 3;
/** Longest marks, in pieces. */
const most = 16;

const patterns = readPatterns('affixes');
/** Marks before titles that need no other title to be known, and behind them. */
const usualPrefix = patterns.prefix!.regex;
const usualSuffix = patterns.suffix!.regex;
/** Marks that say what a link leads to: no title has them, so that one needs no others. */
const linkKind = patterns['link-kind']!.regex;

/**
 * Finds the marks of titles: what at least 70 % of them have in common at their starts and ends, numbers, dates and
 * addresses made alike; for a few titles, the usual marks of headings, lists and numbers, if all have them.
 */
export function cutMarks(titles: string[]): Cut[] {
  const cuts = titles.map(() => ({ head: 0, tail: 0 }));
  const rest = (at: number): string => titles[at]!.slice(cuts[at]!.head, titles[at]!.length - cuts[at]!.tail);
  for (const cut of [cutLink, cutReferences, cutNamed, cutUsual, cutPairs, cutLink, cutShared, cutPairs])
    cut(titles.map((_, at) => rest(at))).forEach(({ head, tail }, at) => {
      const left = rest(at).slice(head, rest(at).length - tail);
      if (!/[\p{L}\p{N}]/u.test(left)) return;
      cuts[at]!.head += head;
      cuts[at]!.tail += tail;
    });
  return cuts;
}

/** Markdown links, of which the text is the title, and addresses behind it: no title looks so, so that one needs no others. */
function cutLink(titles: string[]): Cut[] {
  return titles.map((title) => {
    const link = markdownLink.exec(title);
    if (!link) return { head: 0, tail: bracketedAddress.exec(title)?.[0].length ?? 0 };
    return { head: link[1]!.length, tail: title.length - link[1]!.length - link[2]!.length };
  });
}

const markdownLink = /^((?:\P{L}{0,12}(?=\[))?\[(?!\[))([^\]]{4,})(\]\((?:https?:|\/|#)[^)]*\))[.*_\s]*$/u;

/** An address as mails of plain text put it behind the words of a link. */
const bracketedAddress = /\s*<https?:\/\/[^\s<>]+>$/;

/** References, of which one part is the title. */
function cutReferences(titles: string[]): Cut[] {
  const found = titles.map(readReference);
  const isMostly = isMostSure(found.filter(Boolean).length, titles.length);
  return found.map((reference, at) => {
    if (!isMostly || !reference) return { head: 0, tail: 0 };
    return { head: reference.start, tail: titles[at]!.length - reference.end };
  });
}

function cutUsual(titles: string[]): Cut[] {
  const heads = titles.map((title) => usualPrefix.exec(title)?.[0].length ?? 0);
  const isUsual = isMost(heads.filter((head) => head > 0).length, titles.length);
  const tails = titles.map((title) => usualSuffix.exec(title)?.[0].length ?? 0);
  const isTail = isMost(tails.filter((tail) => tail > 0).length, titles.length);
  return heads.map((head, at) => ({
    head: isUsual ? head : (linkKind.exec(titles[at]!)?.[0].length ?? 0),
    tail: isTail ? tails[at]! : 0,
  }));
}

/** Authors behind titles, in brackets or behind a dash; one name is one where most titles have surely some. */
function cutNamed(titles: string[]): Cut[] {
  const tails = titles.map(findNamedTail);
  const sure = tails.filter((tail) => tail?.isSure).length;
  const isTail = titles.length >= fewest && isMostSure(sure, titles.length);
  return titles.map((title, at) => ({
    head: 0,
    tail: isTail && tails[at] ? title.length - tails[at].at : 0,
  }));
}

/** What the titles share, learnt from the digest alone; of two titles, only marks that count something. */
function cutShared(titles: string[]): Cut[] {
  const pieces = titles.map((title) => toPieces(title));
  const isFew = titles.length < fewest;
  const backwards = pieces.map((own) => own.toReversed());
  const shared = (rows: Piece[][]): string[] => {
    const shapes = titles.length > 1 ? sharedShapes(rows.map(shapesOf)) : [];
    return isFew && !shapes.includes('0') ? [] : shapes;
  };
  const heads = withoutOwnNumbers(pieces, shared(pieces));
  const tails = withoutStops(withoutOwnNumbers(backwards, withoutStops(shared(backwards))));
  return titles.map((title, at) => {
    const own = pieces[at]!;
    const length = isMark(heads) && begins(own, heads) ? own[heads.length]!.at : 0;
    const head = beforePair(title, length);
    const first = own.length - tails.length;
    const isTail = isTailMark(tails) && begins(backwards[at]!, tails) && first > heads.length;
    const end = isTail ? endOf(own[first - 1]!) : title.length;
    return { head, tail: closesOwn(title, end) ? 0 : title.length - end };
  });
}

/** Full stops and the like before a mark are the title's. */
const withoutStops = (backwards: string[]): string[] =>
  backwards.slice(0, backwards.findLastIndex((shape) => !/^[.?!:]$/.test(shape)) + 1);

/** Whether a tail begins with a bracket that opens before it: "Tides (Ghana|)". */
const closesOwn = (title: string, end: number): boolean => {
  const close = /^\s*([)\]）])/u.exec(title.slice(end))?.[1];
  const open = close && { ')': '(', ']': '[', '）': '（' }[close]!;
  return (
    open !== undefined && title.slice(0, end).lastIndexOf(open) > title.slice(0, end).lastIndexOf(close!)
  );
};

const shapesOf = (pieces: Piece[]): string[] => pieces.map(({ shape }) => shape);

/**
 * Finds what most abstracts of a digest begin with beside their own words: a label that ends with a sign, or a bullet. The label of
 * an abstract's first part stays.
 *
 * @returns how many characters of each abstract's first line it takes
 */
export function cutLabels(texts: string[]): number[] {
  if (texts.length < fewest) return texts.map(() => 0);
  const pieces = texts.map((text) => toPieces(text.slice(0, labelRoom), longestLabel + 1));
  const heads = sharedShapes(pieces.map((own) => shapesOf(own.slice(0, longestLabel))));
  while (heads.length > 0 && !labelOrBullet.test(heads.join(' '))) heads.pop();
  if (heads.length === 0 || partOf(heads.join(' '))) return texts.map(() => 0);
  return pieces.map((own) => (startsWith(own, heads) ? own[heads.length]!.at : 0));
}

/** Longest label of an abstract, in pieces; it lies within so many characters. */
const longestLabel = 10;
const labelRoom = 120;
const labelOrBullet = /^(?:[-*+•–—◦▪o]|[^.!?]*\p{L}[^.!?]*[:：\]】)—–-]|\p{L}{4,} \.)$/u;

/**
 * The mark that all of several titles begin with, such as a number with a full stop, as a test for other lines; undefined
 * if they have none in common.
 */
export function sharedMark(titles: string[]): ((line: string) => boolean) | undefined {
  if (titles.length < fewest) return undefined;
  const rows = titles.map((title) => toPieces(title, most));
  const heads = withoutOwnNumbers(rows, sharedShapes(rows.map(shapesOf)));
  if (!isMark(heads) || !rows.every((row) => begins(row, heads))) return undefined;
  return (line) => begins(toPieces(line, most), heads);
}

/** The longest row of shapes that most titles begin with. */
function sharedShapes(titles: string[][]): string[] {
  const shared: string[] = [];
  let rest = titles;
  while (shared.length < most) {
    const groups = Map.groupBy(rest, (shapes) => shapes[shared.length] ?? '');
    const [shape, group] = [...groups].sort(([, one], [, other]) => other.length - one.length)[0] ?? ['', []];
    if (shape === '' || !isMost(group.length, titles.length)) break;
    shared.push(shape);
    rest = group;
  }
  return shared;
}

/** Words alone may be the papers' own: a mark before them ends with a sign, or is a date. */
const isMark = (shapes: string[]): boolean => shapes.length > 0 && !/^\p{L}+$/u.test(shapes.at(-1)!);

/** Behind them a mark is in brackets, or an address; words may be the papers' own, a full stop always is. */
function isTailMark(backwards: string[]): boolean {
  const text = backwards.toReversed().join(' ');
  return text !== '' && !/^[.?!:]/.test(text) && (!/\p{L}/u.test(text) || /^[[({<]|^\]|^U:/.test(text));
}
