import { symbol, symbolsFill } from 'd3-shape';
import { isGeneral } from '../library/is-general.ts';
import { textVectors } from '../library/text-vectors.ts';
import type { LibraryTopic } from '../library/topics.ts';
import type { LibraryPaper } from '../library/types.ts';
import { nameRegions } from './name-regions.ts';
import type { MapRegion } from './name-regions.ts';
import { placeLabels } from './place-labels.ts';
import type { PlacedLabel } from './place-labels.ts';
import { distance, placeTexts } from './place-texts.ts';
import type { Point } from './place-texts.ts';
import { frameFor, spreadPoints } from './spread-points.ts';
import { trustworthiness } from './trustworthiness.ts';

/** A paper on the map. */
export interface MapPoint extends Point {
  paper: LibraryPaper;
  /** Index of its topic in the legend; undefined if it has none of them. */
  group: number | undefined;
  label: PlacedLabel | undefined;
}

/** A map; all measures are in pixels. */
export interface PaperMap {
  width: number;
  height: number;
  points: MapPoint[];
  regions: MapRegion[];
  /** Topics with their own colour and shape: those of a good part of the papers. */
  legend: LibraryTopic[];
  /** See `trustworthiness`, for five neighbours; it takes longer than the map, so only checks ask for it. */
  measureTrust: () => number;
}

/** Click targets are a little over 24 px wide and must not touch. */
const gap = 25;
const mapWidth = 1000;
/** There is one shape for each topic in the legend. */
const legendSize = symbolsFill.length;
/** Part of the papers that a topic in the legend has at least: one of a few papers is no help to find one's way. */
const leastShare = 0.04;
/** Words in more than half of the papers do not distinguish them. */
const maxFrequency = 0.5;
const longestLabel = 26;

/** The places of papers with these texts: as an earlier build computed them, or else as `compute` does. */
export type PlaceMemory = (texts: string[][], compute: () => Point[]) => Point[];

/**
 * Draws a map of at least `fewestTexts` papers, similar ones close together, marked by topic.
 *
 * @param remember may give the places that an earlier build computed, which takes long
 */
export function drawMap(
  papers: LibraryPaper[],
  topics: LibraryTopic[],
  remember: PlaceMemory = (_texts, compute) => compute(),
): PaperMap {
  const texts = papers.map(({ title, text }) => [title.text, text]);
  const vectors = textVectors(texts, maxFrequency);
  const frame = frameFor(papers.length, mapWidth, gap);
  const places = remember(texts, () => spreadPoints(placeTexts(vectors), frame, gap));
  const bySlug = new Map(papers.map(({ slug }, at) => [slug, places[at]!]));
  const regions = nameRegions(bySlug, topics, frame);
  const labels = placeLabels(places, papers.map(labelOf), frame, regions.map(({ box }) => box)); // prettier-ignore
  const fewest = Math.max(2, leastShare * papers.length);
  const legend = topics
    .filter(({ slugs }) => slugs.filter((slug) => bySlug.has(slug)).length >= fewest)
    .slice(0, legendSize);
  return {
    width: frame.width,
    height: frame.height,
    points: papers.map((paper, at) => ({
      paper,
      ...places[at]!,
      label: labels[at],
      group: groupOf(paper, legend),
    })),
    regions,
    legend,
    measureTrust: () =>
      trustworthiness(
        papers.length,
        5,
        (a, b) => distance(vectors[a]!, vectors[b]!),
        (a, b) => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y),
      ),
  };
}

/** SVG path of a group's mark, centred on the origin. */
export function markOf(group: number): string {
  return symbol(symbolsFill[group], 110)() ?? '';
}

/** The paper's rarest topic in the legend, which is the most specific. */
function groupOf({ data }: LibraryPaper, legend: LibraryTopic[]): number | undefined {
  const own = legend.findLastIndex(({ id }) => data.topics.includes(id));
  return own < 0 ? undefined : own;
}

/** Words before which a phrase of a title ends. */
const openers =
  'at|by|can|do|does|during|for|from|how|in|into|is|on|over|through|to|towards?|under|using|via|when|with|within|without';
const opening = new RegExp(`^(?:${openers})$`, 'i');
/** Words in which a label must not end; before `of` and `and`, a phrase goes on: `An integrated occupancy and fire model`. */
const leading = new RegExp(`^(?:an?|and|are|as|of|or|the|${openers})$`, 'i');
const punctuationAtEnd = /[\p{Pd}\p{Po}]+$/u;

/**
 * A name, or the first phrases of a title that have room, each of them whole: `Effects of fire` of `Effects of fire on
 * partial harvesting`, but not `Effects of partial`. Empty if only one word would be left, which says little.
 */
function labelOf({ name }: LibraryPaper): string {
  if (name.length <= longestLabel) return name;
  const words = name.split(' ');
  const ends = words.flatMap((_, at) => (isEndOfPhrase(words, at) ? [at + 1] : []));
  const labels = ends.map((end) => words.slice(0, end).join(' ').replace(punctuationAtEnd, ''));
  const label = labels.findLast((text) => text.length <= longestLabel) ?? '';
  return label.split(' ').filter((word) => !leading.test(word)).length < 2 ? '' : label;
}

/** Whether a phrase of a title ends with a word: before a preposition or a verb, or at a comma or colon. */
const isEndOfPhrase = (words: string[], at: number): boolean =>
  !isDangling(words[at]!) &&
  (punctuationAtEnd.test(words[at]!) || opening.test(words[at + 1] ?? '') || isVerb(words, at + 1));

/** What stands directly before an article is a verb, if it is no preposition: `fog increases the survival`. */
const isVerb = (words: string[], at: number): boolean =>
  /^(an?|the)$/.test(words[at + 1] ?? '') && /^\p{Ll}+$/u.test(words[at]!);

/** Whether words that end in this one are unfinished. A capital within a title says that it is part of a name. */
const isDangling = (word: string): boolean =>
  word.length === 1 || leading.test(word) || (/^\p{Ll}/u.test(word) && isGeneral(word));
