import type { Observation } from '../features/to-observations.ts';
import { isHeading } from '../features/is-heading.ts';
import seenPlaces from './seen-places.json' with { type: 'json' };
import { classOf, shapeOf } from './to-forms.ts';

/** Rounds of estimating places from titles and titles from places; more change nothing. */
const rounds = 4;
/** Weight of what a place says: its features are not independent, so that their sum says too much. */
const damping = 0.6;
/** What a gap without a title is worth, beside its lines. */
const none = -1;
/** Titles that are added to each count, as no digest is long enough to be sure. */
const prior = 0.5;
/** Titles that the digests seen before count for. */
const strength = 4;
const limit = 9;
/** What a mark that the digest has again and again is worth: numbers may stand before other lines than titles. */
const marked: Record<string, number> = { title: 4, number: 1.5 };
/** How much worse than the usual title a line may look that is one. */
const slack = 3;
/** A gap so many times as long as the usual one holds more than one title: places are not counted from its ends. */
const longGap = 2.5;

/** How much likelier than not each line of the gaps is its record's title, as logarithms of odds. */
export type TitleOdds = Map<number, number>;

/**
 * Learns where in the record's period the title stands, by expectation maximisation: the wording of lines gives a
 * first guess of each gap's title, titles so guessed show which places titles have (what stands above and below, how
 * far from the abstracts, which mark they begin with), and the places tell the titles apart from what only looks
 * like one.
 *
 * @param gaps indices of the lines between two abstracts
 */
export function learnTitles(
  observations: Observation[],
  gaps: number[][],
  last: number[],
  forms: Map<number, string>,
  markOfLine: (index: number) => string | undefined,
): TitleOdds {
  const wording = (index: number): number =>
    scoreWording(observations[index]!, forms.get(index)!) + (marked[markOfLine(index) ?? ''] ?? 0);
  const own = new Map([...gaps, last].flat().map((index) => [index, wording(index)]));
  const usualLength = medianOf(gaps.map(({ length }) => length));
  const places = new Map(
    [...gaps, last].flatMap((gap, place) => {
      const ends: Ends = {
        above: place > 0 && gap.length <= longGap * usualLength,
        below: gap !== last && (place === 0 || gap.length <= longGap * usualLength),
      };
      return gap.map((index, at) => [index, placeOf(observations, forms, gap, at, ends)] as const);
    }),
  );
  const first = learnPlaces([], places, new Map());
  let totals = new Map(
    [...own].map(([index, score]) => [index, score + damping * sumOf(places.get(index)!, first)]),
  );
  let looks = totals;
  for (let round = 0; round < rounds; round += 1) {
    const weights = learnPlaces(gaps, places, shareOf(gaps, totals));
    const scoreBy = (isWanted: (feature: string) => boolean): Map<number, number> =>
      new Map(
        [...own].map(([index, score]) => [
          index,
          score + damping * sumOf(places.get(index)!.filter(isWanted), weights),
        ]),
      );
    totals = scoreBy(() => true);
    looks = scoreBy((feature) => !feature.startsWith('from'));
  }
  const shares = shareOf(gaps, totals);
  const usual = usualOf(gaps, totals, looks);
  const isLong = (gap: number[], at: number): boolean => at > 0 && gap.length > longGap * usualLength;
  const open = new Set([...gaps, last].filter(isLong).flat());
  const best = gaps.map((gap) => bestOf(gap, totals));
  const usualWording = medianOf(best.map((index) => own.get(index)!));
  const later = new Set([...gaps.slice(1), last].flat());
  const mayLackText = (index: number): boolean =>
    usualLength === 1 && later.has(index) && own.get(index)! >= usualWording - 1;
  return new Map(
    [...looks].map(([index, look]) => {
      const odds = oddsOf(shares.get(index) ?? 0, look - usual + slack, gaps.length);
      if (open.has(index) && own.get(index)! > 0) return [index, Math.max(odds, 0)];
      return [index, mayLackText(index) ? Math.max(odds, 0) : odds];
    }),
  );
}

const bestOf = (gap: number[], scores: Map<number, number>): number =>
  gap.reduce((one, other) => (scores.get(other)! > scores.get(one)! ? other : one));

/** A line is a title if it is the likeliest of its gap, or looks as well as the titles of the others. */
function oddsOf(share: number, beyond: number, gaps: number): number {
  const odds = Math.max(Math.log((share + 1e-6) / (1 - share + 1e-6)), beyond);
  return (Math.min(Math.max(odds, -limit), limit) * (gaps + 2)) / (gaps + 3);
}

/** Median look of the best lines of the gaps. */
function usualOf(gaps: number[][], totals: Map<number, number>, looks: Map<number, number>): number {
  return medianOf(
    gaps.map((gap) =>
      looks.get(gap.reduce((one, other) => (totals.get(other)! > totals.get(one)! ? other : one)))!,
    ),
  );
}

const medianOf = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The chance of each line to be the title of its gap, if there is one at most. */
function shareOf(gaps: number[][], totals: Map<number, number>): Map<number, number> {
  const shares = new Map<number, number>();
  for (const gap of gaps) {
    const odds = gap.map((index) => Math.exp(Math.min(totals.get(index)!, 50)));
    const sum = odds.reduce((one, other) => one + other, Math.exp(none));
    gap.forEach((index, at) => shares.set(index, odds[at]! / sum));
  }
  return shares;
}

interface Count {
  titles: number;
  others: number;
}

/** What other digests show of places, as if this one had so many titles before its own. */
const seen = new Map<string, Count>(
  Object.entries(seenPlaces.features).map(([feature, [title = 0, other = 0]]) => [
    feature,
    { titles: strength * title, others: strength * seenPlaces.othersToTitles * other },
  ]),
);

/** How much likelier titles have each feature of a place than other lines of the gaps. */
function learnPlaces(
  gaps: number[][],
  places: Map<number, string[]>,
  shares: Map<number, number>,
): Map<string, number> {
  const counts = new Map(seen);
  let [titles, others] = [strength, strength * seenPlaces.othersToTitles];
  for (const index of gaps.flat()) {
    const share = shares.get(index)!;
    titles += share;
    others += 1 - share;
    for (const feature of places.get(index)!) {
      const count = counts.get(feature) ?? { titles: 0, others: 0 };
      counts.set(feature, { titles: count.titles + share, others: count.others + 1 - share });
    }
  }
  return new Map(
    [...counts].map(([feature, count]) => [
      feature,
      Math.log((count.titles + prior) / (titles + 2 * prior)) -
        Math.log((count.others + prior) / (others + 2 * prior)),
    ]),
  );
}

const sumOf = (features: string[], weights: Map<string, number>): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** Which ends of a gap a place is counted from. */
export interface Ends {
  above: boolean;
  below: boolean;
}

/**
 * Features of a line's place in its gap: those of any digest, by what the lines round it are, and those of this one,
 * by the forms that it repeats.
 */
export function placeOf(
  observations: Observation[],
  forms: Map<number, string>,
  gap: number[],
  at: number,
  ends: Ends,
): string[] {
  const index = gap[at]!;
  const { line } = observations[index]!;
  const above = Math.min(line.blanks, 2);
  const below = Math.min(observations[index + 1]?.line.blanks ?? 2, 2);
  const kindAt = (other: number): string =>
    gap[other] === undefined ? 'text' : classOf(observations[gap[other]!]!);
  const formAt = (other: number): string => (gap[other] === undefined ? 'text' : forms.get(gap[other]!)!);
  const any = [
    `is ${kindAt(at)}`,
    `above ${above} ${kindAt(at - 1)}`,
    `below ${below} ${kindAt(at + 1)}`,
    `mark ${markOf(line.text)}`,
    ...(ends.above ? [`from above ${Math.min(at, 8)}`] : []),
    ...(ends.below ? [`from below ${Math.min(gap.length - at, 8)}`] : []),
  ];
  return [
    ...any,
    `own = ${forms.get(index)!}`,
    `above = ${above} ${formAt(at - 1)}`,
    `below = ${below} ${formAt(at + 1)}`,
    `head = ${headOf(line.text)}`,
  ];
}

const markKinds: [name: string, pattern: RegExp][] = [
  ['heading', /^#/],
  ['bold', /^(?:\*\*|__)/],
  ['link', /^\[[^\]]+\]\(/],
  ['bracket', /^\[/],
  ['number', /^\(?\d/],
  ['bullet', /^[-*+•★☆◆■●▪‣»→–—]\s/u],
  ['quote', /^[“"«「《]/],
  ['emoji', /^\p{Extended_Pictographic}/u],
  ['code', /^\p{Lu}{1,3}-?\d/u],
  ['label', /^[\p{L} ]{2,24}[:：] /u],
];

/** The kind of mark that a line begins with. */
const markOf = (text: string): string => markKinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';

/** The marks that a line begins and ends with. */
function headOf(text: string): string {
  const head = /^(?:[^\p{L}\p{N}]+|[^\p{L}]*\d[^\p{L}]*|\p{Lu}-?\d+ )/u.exec(text)?.[0] ?? '';
  const tail = /(?:[^\p{L}\p{N}.?!]+)$/u.exec(text)?.[0] ?? '';
  return `${shapeOf(head)}…${tail.slice(-6)}`;
}

const affiliation =
  /\b(?:universit|institut|department|dept\.|laborator|labs?\b|hospital|college|faculty|school of|centre for|center for|academy|inc\.|gmbh)/iu;
const titleLabel = /^[^\p{L}]{0,4}(?:title|titel|titre|título|题目|標題|标题)\s?[:：]/iu;

/** How well a line's wording suits a title, as weights of evidence. */
function scoreWording(observation: Observation, form: string): number {
  const { measure, line } = observation;
  if (titleLabel.test(line.text)) return 6;
  let score = 0;
  if (!measure.isWorded) score -= 5;
  if (measure.words < 3) score -= 2;
  else if (measure.words > 3 && measure.words < 30) score += 1;
  if (measure.words > 45) score -= 3;
  if (line.text.length > 34) score += 1;
  if (measure.capitals > 0.6 && measure.words > 2) score += 0.5;
  if (measure.endsSentence && !measure.isQuestion) score -= 1;
  if (measure.breaks > 0) score -= 1;
  if (measure.sentenceWords > (measure.endsSentence ? 0 : 1)) score -= 1.5;
  if (line.text.length > 140) score -= 1;
  if (isHeading(line.text)) score -= 1;
  if (affiliation.test(line.text)) score -= 3;
  if (form.startsWith('=')) score -= 6;
  else if (form.startsWith(':')) score -= 4;
  else if (form.startsWith('|')) score -= 2;
  const known = classOf(observation);
  if (known === 'name') score -= 1.5;
  else if (!known.startsWith('free')) score -= 5;
  return score;
}
