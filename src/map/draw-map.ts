import { symbol, symbolsFill } from 'd3-shape';
import { textVectors } from '../library/text-vectors.ts';
import type { LibraryTopic } from '../library/topics.ts';
import type { LibraryPaper } from '../library/types.ts';
import { placeLabels } from './place-labels.ts';
import type { PlacedLabel } from './place-labels.ts';
import { distance, placeTexts } from './place-texts.ts';
import type { Point } from './place-texts.ts';
import { frameFor, spreadPoints } from './spread-points.ts';
import { trustworthiness } from './trustworthiness.ts';

/** A paper on the map. */
export interface MapPoint extends Point {
  paper: LibraryPaper;
  /** Number of its topic in the legend; undefined for papers of none. */
  group: number | undefined;
  label: PlacedLabel | undefined;
}

/** A map, in pixels. */
export interface PaperMap {
  width: number;
  height: number;
  points: MapPoint[];
  /** Topics with a colour and shape of their own. */
  legend: LibraryTopic[];
  /** See `trustworthiness`, for five neighbours. */
  trust: number;
}

/** Targets are a little over 24 px wide, and something lies between. */
const gap = 25;
const mapWidth = 1000;
/** As many as there are shapes. */
const legendSize = symbolsFill.length;
/** Words of more than half of the papers tell none from another. */
const mostCommon = 0.5;
const longestLabel = 26;

/** Draws a map of at least `fewestTexts` papers, the more alike the closer, each with the first topic it shares. */
export function drawMap(papers: LibraryPaper[], topics: LibraryTopic[]): PaperMap {
  const vectors = textVectors(
    papers.map(({ title, text }) => `${title.text}\n${text}`),
    mostCommon,
  );
  const frame = frameFor(papers.length, mapWidth, gap);
  const places = spreadPoints(placeTexts(vectors), frame, gap);
  const labels = placeLabels(places, papers.map(labelOf), frame);
  const legend = topics.slice(0, legendSize);
  return {
    width: frame.width,
    height: frame.height,
    points: papers.map((paper, at) => ({
      paper,
      ...places[at]!,
      label: labels[at],
      group: groupOf(paper, legend),
    })),
    legend,
    trust: trustworthiness(
      papers.length,
      5,
      (a, b) => distance(vectors[a]!, vectors[b]!),
      (a, b) => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y),
    ),
  };
}

/** Outline of a group's mark around the origin. */
export function markOf(group: number): string {
  return symbol(symbolsFill[group], 110)() ?? '';
}

/** The rarest of the legend's topics that the paper has: it says most. */
function groupOf({ data }: LibraryPaper, legend: LibraryTopic[]): number | undefined {
  const own = legend.findLastIndex(({ id }) => data.topics.includes(id));
  return own < 0 ? undefined : own;
}

/** Words that lead to what follows. */
const leading = /^(an?|and|as|at|by|for|from|in|into|is|of|on|or|the|to|towards?|using|via|with|without)$/i;
const punctuationAtEnd = /[\p{Pd}\p{Po}]+$/u;

/**
 * A name, or a title's first words, which do not end in the middle of a phrase: `Learning Rates as a`. Empty where
 * they would be one word alone, which says nothing: `Improving`.
 */
function labelOf({ name }: LibraryPaper): string {
  if (name.length <= longestLabel) return name;
  const words = name
    .slice(0, longestLabel + 1)
    .split(' ')
    .slice(0, -1);
  while (words.length > 0 && leading.test(words.at(-1)!)) words.pop();
  const telling = words.filter((word) => !leading.test(word));
  return telling.length < 2 ? '' : words.join(' ').replace(punctuationAtEnd, '');
}
