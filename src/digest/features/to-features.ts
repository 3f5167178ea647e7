import type { Line } from '../lines/to-lines.ts';
import type { LineFeatures } from './line-features.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { findLoneHeadings } from './find-lone-headings.ts';
import { findMarks, type Mark, type Marks } from './find-marks.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { isHeading, isShortName } from './is-heading.ts';
import { isResource } from './read-facts.ts';
import { isBeside, isProse, type Observation, toObservations } from './to-observations.ts';
import { type Expectation, learnPeriod } from '../period/learn-period.ts';
import { type Transition, toTransitions } from './to-transitions.ts';

/** What the lines of a digest show, one by one and as neighbours. */
export interface DigestFeatures {
  lines: LineFeatures[];
  /** How each line follows the one before it. */
  transitions: Transition[];
  marks: Marks;
}

/** Reads the features of all lines: what each shows alone, then what the whole digest shows of it. */
export function toFeatures(lines: Line[]): DigestFeatures {
  const { observations, width } = toObservations(lines);
  const signs = findSigns(lines, observations, width);
  const features = observations.map((_, index) => toLineFeatures(observations, signs, index));
  return { lines: features, transitions: toTransitions(observations, signs.period), marks: signs.marks };
}

/** What only the whole digest shows of its lines. */
interface Signs {
  marks: Marks;
  /** What the digest marks its titles with. */
  marking: LineFeatures['marking'];
  repeats: Repeats;
  blocks: (Block | undefined)[];
  headings: Set<number>;
  period: Map<number, Expectation>;
}

function findSigns(lines: Line[], observations: Observation[], width: number): Signs {
  const found = findMarks(lines, {
    isTextual: (index) => isTextual(observations[index]!),
    isBeside: (index) => isBeside(observations[index]!),
  });
  const period = learnPeriod(observations, width, (index) => found.get(index)?.kind);
  const marks = withoutSections(found, lines, period);
  const repeats = findRepeats(lines, {
    isOpen: (index) => !marks.has(index) && mayRepeat(observations[index]!),
    isSentence: (index) => observations[index]!.measure.endsSentence,
    isBoilerplate: (index) => observations[index]!.boilerplate !== undefined,
  });
  const [blocks, headings] = [findBlocks(observations), findLoneHeadings(observations)];
  return { marks, marking: markingOf(marks), repeats, blocks, headings, period };
}

/** A line of such odds is no title. */
const unlikely = -2;

/** Marks of titles but those that stand before other lines, as the whole digest shows: headings of sections have them too. */
function withoutSections(marks: Marks, lines: Line[], period: Map<number, Expectation>): Marks {
  const signOf = (index: number, { length }: Mark): string =>
    lines[index]!.text.slice(0, length).replace(/\d+/g, '0');
  const titles = [...marks].filter(([, { kind }]) => kind === 'title');
  const groups = Map.groupBy(titles, ([index, mark]) => signOf(index, mark));
  const isOfSections = (group: [number, Mark][]): boolean =>
    group.every(([index]) => (period.get(index)?.title ?? 0) < unlikely);
  const sections = new Set([...groups.values()].filter(isOfSections).flatMap((group) => group.map(([index]) => index))); // prettier-ignore
  return new Map([...marks].filter(([index]) => !sections.has(index)));
}

function toLineFeatures(
  observations: Observation[],
  { marks, marking, repeats, blocks, headings, period }: Signs,
  index: number,
): LineFeatures {
  const { line, measure, join, boilerplate, statement } = observations[index]!;
  return {
    measure,
    isWrapped: join.isWrapped,
    isApart: join.isApart,
    block: blocks[index],
    boilerplate,
    statement,
    isHeading: isHeading(line.text),
    isShortName: isShortName(line.text),
    isLoneHeading: headings.has(index),
    isResource: isResource(line.text),
    repeat: repeats.get(index),
    isFirst: index === 0,
    isAnnounced: isAnnouncement(observations[index - 1]),
    mark: marks.get(index)?.kind,
    marking,
    expectation: period.get(index),
    part: observations[index]!.part,
    partText: observations[index]!.partText,
    listed: observations[index]!.listed,
    listedAuthors: observations[index]!.listedAuthors,
  };
}

/** Whether a line is surely no title. */
const isTextual = (observation: Observation): boolean =>
  observation.boilerplate === undefined && (isBeside(observation) || isProse(observation));

/** Whether a line may be boilerplate: it does not end the wrapped line before it. */
const mayRepeat = (observation: Observation): boolean =>
  !isBeside(observation) &&
  !observation.partText &&
  (!observation.join.isWrapped || observation.join.isApart || !observation.join.isFull);

function markingOf(marks: Marks): LineFeatures['marking'] {
  const kinds = new Set([...marks.values()].map(({ kind }) => kind));
  return (['title', 'number'] as const).find((kind) => kinds.has(kind));
}

/** Whether a paper follows a line: "Submitted by …", or a rule as wide as a word. */
const isAnnouncement = (observation: Observation | undefined): boolean =>
  observation?.boilerplate === 'announcement' ||
  (observation?.boilerplate === 'rule' && observation.line.text.length > 2);
