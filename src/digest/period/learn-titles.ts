import type { Observation } from '../features/to-observations.ts';
import { type Ends, placeOf } from './place-of.ts';
import { scoreTitleWording } from './score-title-wording.ts';
import seenPlaces from './seen-places.json' with { type: 'json' };

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
  const own = new Map(
    [...gaps, last].flat().map((index) => {
      const wording = scoreTitleWording(observations[index]!, forms.get(index)!);
      return [index, wording + (marked[markOfLine(index) ?? ''] ?? 0)];
    }),
  );
  const usualLength = medianOf(gaps.map(({ length }) => length));
  const places = findPlaces(observations, gaps, last, forms, usualLength);
  const { totals, looks } = estimate(gaps, own, places);
  return toOdds({ gaps, last, own, usualLength, totals, looks });
}

/** The place of each line, by the features of `placeOf`: as indices of their names, since they are summed up often. */
interface Places {
  features: Map<number, number[]>;
  names: string[];
}

function findPlaces(
  observations: Observation[],
  gaps: number[][],
  last: number[],
  forms: Map<number, string>,
  usualLength: number,
): Places {
  const names = Object.keys(seenPlaces.features);
  const ids = new Map(names.map((name, id) => [name, id]));
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, names.length);
    return names.push(name) - 1;
  };
  const features = new Map(
    [...gaps, last].flatMap((gap, at) => {
      const isUsual = gap.length <= longGap * usualLength;
      const ends: Ends = { above: at > 0 && isUsual, below: gap !== last && (at === 0 || isUsual) };
      return gap.map(
        (index, place) => [index, placeOf(observations, forms, gap, place, ends).map(idOf)] as const,
      );
    }),
  );
  return { features, names };
}

/** How well each line suits a title: in all, and apart from how far it stands from the abstracts. */
interface Estimate {
  totals: Map<number, number>;
  looks: Map<number, number>;
}

/** Estimates places from titles and titles from places, in turn. */
function estimate(gaps: number[][], own: Map<number, number>, places: Places): Estimate {
  let weights = learnPlaces([], places, new Map());
  const scoreBy = (): Map<number, number> =>
    new Map([...own].map(([index, score]) => [index, score + damping * sumOf(places.features.get(index)!, weights)])); // prettier-ignore
  let totals = scoreBy();
  for (let round = 0; round < rounds; round += 1) {
    weights = learnPlaces(gaps, places, shareOf(gaps, totals));
    totals = scoreBy();
  }
  places.names.forEach((name, feature) => {
    if (name.startsWith('from')) weights[feature] = 0;
  });
  return { totals, looks: scoreBy() };
}

/** What was learnt of the titles of a digest. */
interface Learnt extends Estimate {
  gaps: number[][];
  last: number[];
  /** How well the wording of each line suits a title. */
  own: Map<number, number>;
  /** Lines of the usual gap. */
  usualLength: number;
}

/** Odds of each line; those of long gaps, and of lines that look like titles where titles stand alone, are never below even. */
function toOdds({ gaps, last, own, usualLength, totals, looks }: Learnt): TitleOdds {
  const shares = shareOf(gaps, totals);
  const usual = usualOf(gaps, totals, looks);
  const isLong = (gap: number[], at: number): boolean => at > 0 && gap.length > longGap * usualLength;
  const open = new Set([...gaps, last].filter(isLong).flat());
  const usualWording = medianOf(gaps.map((gap) => own.get(bestOf(gap, totals))!));
  const later = new Set([...gaps.slice(1), last].flat());
  const mayLackText = (index: number): boolean =>
    usualLength === 1 && later.has(index) && own.get(index)! >= usualWording - 1;
  return new Map(
    [...looks].map(([index, look]) => {
      const odds = oddsOf(shares.get(index) ?? 0, look - usual + slack, gaps.length);
      const isOpen = (open.has(index) && own.get(index)! > 0) || mayLackText(index);
      return [index, isOpen ? Math.max(odds, 0) : odds];
    }),
  );
}

/** The line of a gap with the highest score. */
export const bestOf = (gap: number[], scores: Map<number, number>): number =>
  gap.reduce((one, other) => (scores.get(other)! > scores.get(one)! ? other : one));

/** A line is a title if it is the likeliest of its gap, or looks as well as the titles of the others. */
function oddsOf(share: number, beyond: number, gaps: number): number {
  const odds = Math.max(Math.log((share + 1e-6) / (1 - share + 1e-6)), beyond);
  return (Math.min(Math.max(odds, -limit), limit) * (gaps + 2)) / (gaps + 3);
}

/** Median look of the best lines of the gaps. */
function usualOf(gaps: number[][], totals: Map<number, number>, looks: Map<number, number>): number {
  return medianOf(gaps.map((gap) => looks.get(bestOf(gap, totals))!));
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

/** How much likelier titles have each feature of a place than other lines of the gaps. */
function learnPlaces(
  gaps: number[][],
  { features, names }: Places,
  shares: Map<number, number>,
): Float64Array {
  const counts = countSeen(names);
  for (const index of gaps.flat()) {
    const share = shares.get(index)!;
    counts.allTitles += share;
    counts.allOthers += 1 - share;
    for (const feature of features.get(index)!) {
      counts.titles[feature]! += share;
      counts.others[feature]! += 1 - share;
    }
  }
  const { titles, others, allTitles, allOthers } = counts;
  return titles.map((count, feature) => {
    const isKnown = count + others[feature]! > 0;
    const ofTitles = Math.log((count + prior) / (allTitles + 2 * prior));
    return isKnown ? ofTitles - Math.log((others[feature]! + prior) / (allOthers + 2 * prior)) : 0;
  });
}

/** Titles and other lines: those that have each feature, and all. */
interface Counts {
  titles: Float64Array;
  others: Float64Array;
  allTitles: number;
  allOthers: number;
}

/** What other digests show of places, as if this one had so many titles before its own. */
function countSeen(names: string[]): Counts {
  const [titles, others] = [new Float64Array(names.length), new Float64Array(names.length)];
  Object.values(seenPlaces.features).forEach(([title = 0, other = 0], feature) => {
    titles[feature] = strength * title;
    others[feature] = strength * seenPlaces.othersToTitles * other;
  });
  return { titles, others, allTitles: strength, allOthers: strength * seenPlaces.othersToTitles };
}

const sumOf = (features: number[], weights: Float64Array): number =>
  features.reduce((sum, feature) => sum + weights[feature]!, 0);
