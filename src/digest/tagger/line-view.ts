import type { LineFeatures } from '../features/line-features.ts';
import { skipped } from '../hint/skip-lines.ts';
import type { Expectation } from '../period/learn-period.ts';
import type { Measure } from '../lines/measure-line.ts';
import { isScrap } from './measure-features.ts';

/** What a line looks like by itself; each line has one look, and only some labels are possible for it (see `isPossible`). */
export type Look =
  | 'left out by a hint'
  | 'label of a part'
  | 'only line between abstracts'
  | 'further line of a statement'
  | 'separator'
  | 'words that boilerplate shares'
  | 'boilerplate'
  | 'facts'
  | 'labelled authors'
  | 'names'
  | 'one or two names'
  | 'wording';

/** What the features of a line's emission have in common. */
export interface LineView {
  look: Look;
  /** How much its wording speaks for prose (above 0) or for a heading (below). */
  prose: number;
  /** Whether it is one line of wrapped text, whose length and end say nothing. */
  isWrappedPart: boolean;
  /** What the digest as a whole lets one expect of the line, unless that decides already. */
  expectation?: Expectation;
  /** What speaks for or against boilerplate that no list of words knows. */
  outside: string;
  /** What speaks for or against a paragraph that begins here, beside its wording. */
  opening: string;
}

/** Kinds of boilerplate whose words may also end a wrapped title or abstract: "… Language / Models". */
const shared = new Set(['navigation', 'label', 'badge', 'count']);

/** Looks beside which no expectation counts. */
const decisive = new Set<Look>(['left out by a hint', 'label of a part', 'only line between abstracts']);

/** Views a line; `proseOf` weighs wording: that of a whole paragraph or title, or of one line of wrapped text. */
export function toView(
  features: LineFeatures,
  proseOf: (measure: Measure, isPart: boolean) => number,
): LineView {
  const look = lookOf(features);
  const isWrappedPart = features.isWrapped && !features.block?.isFirst;
  const { measure, block } = features;
  return {
    look,
    prose: isWrappedPart ? proseOf(measure, true) : proseOf(block?.measure ?? measure, false),
    isWrappedPart,
    expectation: decisive.has(look) ? undefined : features.expectation,
    outside: outsideOf(features, look),
    opening: openingOf(features, isWrappedPart),
  };
}

function lookOf({ part, expectation, statement, boilerplate }: LineFeatures): Look {
  if (boilerplate === skipped) return 'left out by a hint';
  if (part) return 'label of a part';
  if (expectation?.isOnly) return 'only line between abstracts';
  if (statement.isFurther) return 'further line of a statement';
  if (boilerplate && !statement.isLabelled) {
    if (boilerplate === 'separator') return 'separator';
    return shared.has(boilerplate) ? 'words that boilerplate shares' : 'boilerplate';
  }
  if (statement.isLabelled) return 'labelled authors';
  if (statement.authors) return statement.authors.length > 2 ? 'names' : 'one or two names';
  return statement.facts ? 'facts' : 'wording';
}

function outsideOf(features: LineFeatures, look: Look): string {
  const { expectation, statement, isHeading, isApart, repeat, measure, isFirst } = features;
  if (look === 'boilerplate' || look === 'words that boilerplate shares') return 'known';
  if (decisive.has(look)) return look;
  if (expectation && !expectation.continuesTitle) {
    const hasNames = (statement.authors?.length ?? 0) > 1;
    if (expectation.isBeside && !hasNames) return 'beside';
    const isSection = isHeading && (isApart || expectation.continuesTitle !== false);
    if ((expectation.isBeside || expectation.isOutside) && !isSection && look !== 'separator' && !repeat)
      return 'outside';
  }
  if (look === 'further line of a statement' || look === 'separator') return look;
  if (repeat) return repeat === 'exact' ? 'repeated' : 'repeated but for numbers';
  if (isFirst && measure.words <= 5 && !measure.endsSentence) return 'first words of the digest';
  if (measure.words <= 2) return 'one or two words';
  return measure.endsSentence ? 'sentence' : 'words';
}

function openingOf({ mark, measure, isResource, isApart, block }: LineFeatures, isPart: boolean): string {
  if (mark === 'abstract') return 'label of an abstract';
  if (measure.isItem && !mark) return 'item';
  if (isResource) return 'resource';
  if (isPart) return measure.startsLow ? 'part in lower case' : 'part';
  if (!isApart && !block) return 'close';
  return isScrap(block?.measure ?? measure) ? 'scrap' : 'paragraph';
}
