import type { Transition } from '../features/to-transitions.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** Share of the papers beyond which their habit is the digest's. */
const most = 0.6;
/** Score of a line that is prose beyond doubt. */
const sound = 1;
/** Papers with an abstract for one without, in digests that nothing is known of. */
const usualTexts = 12;
/** Fewer papers show no habit. */
const fewest = 2;

/** The habits that a reading of the digest shows; `textOf` gives a line's emission score of `B-text`. */
export function learnLayout(
  path: State[],
  transitions: Transition[],
  textOf: (line: number) => number,
): Layout {
  const titles = indices(path, ({ label }) => label === 'B-title');
  const texts = indices(path, ({ label }) => label === 'B-text');
  const authors = indices(path, ({ label }) => label === 'B-authors');
  const complete = texts.filter((index) => path[index - 1]?.phase === 'titled');
  const first = complete.filter((index) => textOf(index) >= sound);
  const further = texts.filter(
    (index) => path[index - 1]?.phase === 'complete' && transitions[index]!.isApart,
  );
  const longer = further.filter((index, at) => !isSamePaper(path, further[at - 1] ?? -1, index));
  const sure = titles.filter((index, at) => hasText(path, index, titles[at + 1] ?? path.length));
  const whole = sure.length >= fewest ? sure : titles;
  const headed = titles.filter((index) => path[index - 1]?.phase === 'headed');
  const isMost = (part: number, whole: number): boolean => whole >= fewest && part >= most * whole;
  const apart = (places: number[]): number => places.filter((index) => transitions[index]!.isApart).length;
  return {
    opensApart: isMost(apart(whole), whole.length),
    closesApart: isMost(apart(first), first.length),
    furtherParagraph: within(0.5, rarity(longer.length, titles.length), 4.5),
    noText: within(0, 1.5 + rarity(titles.length - complete.length, titles.length, usualTexts), 4.5),
    headFacts: isMost(headed.length, titles.length) ? 'most' : 'few',
    authors: isMost(authors.length, titles.length),
  };
}

/** Whether the paper from one title to the next has text: one without may be no paper. */
const hasText = (path: State[], from: number, to: number): boolean =>
  path.slice(from, to).some(({ label }) => label === 'B-text');

function isSamePaper(path: State[], from: number, to: number): boolean {
  if (from < 0) return false;
  for (let index = from; index < to; index += 1) if (path[index]!.label === 'B-title') return false;
  return true;
}

/**
 * How rare something is that `part` of `whole` papers have: the logarithm of the odds against it, with one such and
 * `others` counted before. */
const rarity = (part: number, whole: number, others = 1): number =>
  Math.log((Math.max(whole - part, 0) + others) / (part + 1));

const within = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high);

const indices = (path: State[], test: (state: State) => boolean): number[] =>
  path.flatMap((state, index) => (test(state) ? [index] : []));
