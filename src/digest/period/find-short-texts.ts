import { isBeside, isStatement, type Observation } from '../features/to-observations.ts';
import { type Measure, measureLine } from '../lines/measure-line.ts';
import type { Anchor } from './anchor.ts';
import { between, isRecurring, toForms } from './to-forms.ts';

/** Longest title, in lines and characters, and longest text, in lines. */
const longestTitle = { lines: 4, characters: 250 };
const longestText = 40;
/** How far above its text a title stands, in lines. */
const farthestTitle = 8;
/** Fewer words make no sentence. */
const fewestWords = 4;
/** A shorter line was broken on purpose, in characters: a row of a table, a setting. */
const shortestBroken = 30;
/** A shorter text is boilerplate if only its first or last words recur, in characters. */
const telling = 60;

/** The text of a paper, and the first line of its title. */
interface ShortPaper extends Anchor {
  title: number;
}

/**
 * Short abstracts beside the known ones: whole sentences below a line that reads as a title, set apart by blank lines,
 * that do not recur as boilerplate does.
 *
 * @param anchors the abstracts that are long enough to be known by their length
 * @param mayBeTitle whether a line may be a title, where the digest marks its titles
 */
export function findShortTexts(
  observations: Observation[],
  anchors: Anchor[],
  mayBeTitle: (index: number) => boolean = () => true,
): Anchor[] {
  const known = new Set(anchors.flatMap(({ from, to }) => between(from, to)));
  let forms: Map<number, string> | undefined;
  const found: Anchor[] = [];
  for (const block of toBlocks(observations)) {
    if (known.has(block.from)) continue;
    const paper = findPaper(observations, block);
    if (!paper || !mayBeTitle(paper.title) || paper.title < (found.at(-1)?.to ?? 0)) continue;
    const { from, to, title } = paper;
    if (between(title, to + 1).some((index) => known.has(index))) continue;
    forms ??= formsBetween(observations, anchors);
    if (isBoilerplate(forms.get(title)!, forms.get(from)!, observations[from]!)) continue;
    found.push({ from, to });
  }
  return found;
}

function formsBetween(observations: Observation[], anchors: Anchor[]): Map<number, string> {
  const ends = [0, ...anchors.map(({ to }) => to)];
  return toForms(
    observations,
    ends.map((end, at) => between(end, anchors[at]?.from ?? observations.length)),
  );
}

/** Lines from one that stands apart to the next such line. */
function toBlocks(observations: Observation[]): Anchor[] {
  const starts = observations.flatMap(({ line }, index) => (index === 0 || line.isApart ? [index] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? observations.length }));
}

/** The paper that ends in a block: its title is the block's first line, or in a block above. */
function findPaper(observations: Observation[], { from, to: end }: Anchor): ShortPaper | undefined {
  const own = between(from, end).filter((index) => !isBeside(observations[index]!));
  if (own.length === 0 || end - from > longestText + longestTitle.lines) return undefined;
  const [first, to] = [own[1] ?? end, own.at(-1)! + 1];
  if (to < end && !observations[to - 1]!.measure.endsSentence) return undefined;
  const isDivided =
    own[0] === from && first < to && !observations[first]!.join.isFull && isTitle(observations, from, first);
  if (isDivided && isText(observations.slice(first, to))) return { from: first, to, title: from };
  const title = startAbove(observations, from);
  return isText(observations.slice(from, to)) && isTitle(observations, title, from)
    ? { from, to, title }
    : undefined;
}

/** First line of the block above a line, as far up as a title may begin; what states something of a paper is passed. */
function startAbove(observations: Observation[], below: number): number {
  let end = below - 1;
  while (end > 0 && below - end < farthestTitle && isStatement(observations[end]!.statement)) end -= 1;
  let at = end;
  while (at > 0 && !observations[at]!.line.isApart && end - at < longestTitle.lines) at -= 1;
  return at;
}

/** Whether lines are a title, and perhaps what is stated of its paper below. */
function isTitle(observations: Observation[], from: number, to: number): boolean {
  if (from < 0 || isBeside(observations[from]!) || isContinuation(observations[from]!)) return false;
  const lines = observations.slice(from, to).filter((observation) => !isBeside(observation));
  const measure = measureAll(lines);
  if (endsWithAddress.test(lines.at(-1)!.line.text)) return false;
  if (!measure.isWorded || measure.length > longestTitle.characters) return false;
  const isSentence = measure.endsSentence && !measure.isQuestion;
  return !measure.endsColon && !(isSentence && (measure.breaks > 0 || measure.sentenceWords > 0));
}

const endsWithAddress = /https?:\/\/[^\s)\]]+$/;

/** Whether a line continues the sentence that the line above it leaves open, perhaps as an item of a list. */
const isContinuation = ({ measure, join }: Observation): boolean =>
  !join.endsSentence && (measure.startsLow || measure.isItem);

/** Whether lines are one or more whole sentences. */
function isText(lines: Observation[]): boolean {
  if (lines.some((observation) => isBeside(observation) || observation.part !== undefined)) return false;
  if (lines.slice(0, -1).some(({ measure }, at) => isBroken(measure, lines[at + 1]!))) return false;
  const measure = measureAll(lines);
  if (measure.isQuestion || measure.words < fewestWords) return false;
  const isProse = !measure.isCased || (measure.capitals < 0.6 && measure.lowWords > 1);
  return isProse && (measure.endsSentence || measure.breaks > 0) && !measure.startsLow;
}

/** Whether a line was broken on purpose: it is short, and neither its sentence nor its room was at an end. */
const isBroken = ({ length, endsSentence }: Measure, { join }: Observation): boolean =>
  length < shortestBroken && !endsSentence && !join.isFull;

const isBoilerplate = (title: string, text: string, { measure }: Observation): boolean =>
  title.startsWith('=') ||
  text.startsWith('=') ||
  (text.startsWith(':') && !title.startsWith(':')) ||
  (measure.length < telling && isRecurring(text));

const measureAll = (lines: Observation[]): Measure =>
  lines.length === 1
    ? lines[0]!.measure
    : measureLine({ text: lines.map(({ line }) => line.text).join(' ') });
