import { decode } from '../../digest/bytes/decode.ts';
import { toObservations } from '../../digest/features/to-observations.ts';
import { skipPageBreaks } from '../../digest/lines/skip-page-breaks.ts';
import { toLines } from '../../digest/lines/to-lines.ts';
import { findAnchors } from '../../digest/period/find-anchors.ts';
import { placeOf } from '../../digest/period/learn-titles.ts';
import { plain } from './plain.ts';

/** A digest whose titles are known. */
export interface Labelled {
  bytes: Uint8Array;
  titles: string[];
}

/** What digests show of the places of titles: `seen-places.json`. */
export interface SeenPlaces {
  /** Lines that are no titles for each that is one. */
  othersToTitles: number;
  /** By feature, the share of titles that have it, and of other lines. */
  features: Record<string, [titles: number, others: number]>;
}

/** A feature that fewer lines have is left out; a digest counts as the square root of its papers. */
const fewest = 0.6;

/** Features of one digest alone, which say nothing of another: they name its own words. */
const isOwn = (feature: string): boolean => feature.includes(' = ');

/** Counts where the titles of labelled digests stand between two abstracts, in the features of `placeOf`. */
export function fitPlaces(digests: Labelled[]): SeenPlaces {
  const counts = new Map<string, [titles: number, others: number]>();
  let [titles, others] = [0, 0];
  for (const digest of digests) {
    const weight = 1 / Math.sqrt(Math.max(digest.titles.length, 1));
    for (const { isTitle, features } of placesIn(digest)) {
      if (isTitle) titles += weight;
      else others += weight;
      for (const feature of features.filter((each) => !isOwn(each))) {
        const [ofTitles, ofOthers] = counts.get(feature) ?? [0, 0];
        counts.set(feature, isTitle ? [ofTitles + weight, ofOthers] : [ofTitles, ofOthers + weight]);
      }
    }
  }
  const kept = [...counts].filter(([, [ofTitles, ofOthers]]) => ofTitles + ofOthers >= fewest);
  const shares = kept
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, [ofTitles, ofOthers]]) => [
      feature,
      [round(ofTitles / titles), round(ofOthers / others)],
    ]);
  return { othersToTitles: Math.round((100 * others) / titles) / 100, features: Object.fromEntries(shares) };
}

const round = (share: number): number => Math.round(10_000 * share) / 10_000;

interface Place {
  isTitle: boolean;
  features: string[];
}

function placesIn({ bytes, titles }: Labelled): Place[] {
  const { observations, width } = toObservations(skipPageBreaks(toLines(decode(bytes), bytes)));
  const anchors = findAnchors(observations, width);
  const gaps = anchors.map(({ from }, at) => range(anchors[at - 1]?.to ?? 0, from));
  const known = titles.map(plain);
  const starts = known.filter(({ length }) => length > 8).map((title) => title.slice(0, 24));
  return gaps.flatMap((gap, at) =>
    gap.map((index, place) => {
      const text = plain(observations[index]!.line.text);
      const isTitle = known.includes(text) || starts.some((start) => text.includes(start));
      return {
        isTitle,
        features: placeOf(observations, new Map(), gap, place, { above: at > 0, below: true }),
      };
    }),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);
