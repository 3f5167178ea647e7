import { labelOf } from '../features/label-of.ts';
import { partOf } from '../features/part-of.ts';
import { isFull } from '../lines/find-width.ts';
import type { Observation } from '../features/to-observations.ts';
import type { Anchor } from './anchor.ts';
import { findRepeated } from './find-repeated.ts';
import { findShortTexts } from './find-short-texts.ts';

/** What is long enough for an abstract: one line, or some wrapped lines of so many characters in all. */
interface Size {
  line: number;
  lines: number;
  characters: number;
}
const longTexts: Size = { line: 160, lines: 3, characters: 200 };
/** Snippets, where a digest has nothing longer. */
const shortTexts: Size = { line: 60, lines: 2, characters: 100 };

/**
 * The stretches of prose in a digest: what a record surely has, so that what stands between two of them can be
 * compared over the whole digest. Paragraphs that follow each other are one stretch.
 */
export function findAnchors(
  observations: Observation[],
  width: number,
  markOf: (index: number) => string | undefined = () => undefined,
): Anchor[] {
  const isLabelled = (index: number): boolean => markOf(index) === 'abstract';
  const isMarked = (index: number): boolean => markOf(index) === 'title' || markOf(index) === 'number';
  const hasMarks = observations.some((_, index) => markOf(index) === 'title');
  const repeated = width < Infinity ? findRepeated(observations) : [];
  const isOther = findOthers(observations, isLabelled);
  const [long, short] = [longTexts, shortTexts].map((size) =>
    findTexts(observations, width, { repeated, isOther, isLabelled }, size),
  );
  const anchors = short!.length > moreShort * long!.length ? short! : long!;
  const others = findShortTexts(observations, anchors, (index) => !hasMarks || isMarked(index));
  return [...anchors, ...others].sort((one, other) => one.from - other.from);
}

/**
 * Tells of each line whether it belongs to something that the digest has beside the abstract in most records, where it
 * labels the abstract: "Ethics Statement: …". Parts of an abstract have labels of their own.
 */
function findOthers(observations: Observation[], isLabelled: (index: number) => boolean): boolean[] {
  const abstracts = observations.filter((_, index) => isLabelled(index)).length;
  if (abstracts === 0) return [];
  const labels = observations.map(({ line }, index) => (isLabelled(index) ? '' : (labelOf(line.text) ?? '')));
  const counts = Map.groupBy(labels, (label) => label);
  const isUsual = (label: string): boolean =>
    counts.get(label)!.length >= Math.max(fewestLabels, most * abstracts) && !partOf(label);
  const isOther: boolean[] = [];
  labels.forEach((label, index) => {
    const { line, join } = observations[index]!;
    const isFurther = join.isWrapped && join.isFull && !line.isApart && !isLabelled(index);
    isOther.push(label === '' ? isFurther && isOther.at(-1) === true : isUsual(label));
  });
  return isOther;
}

/** Fewer lines with a label, or with it in a smaller share of the records, prove nothing. */
const fewestLabels = 2;
const most = 0.5;

/** Digests of snippets have so many times as many short texts as long ones. */
const moreShort = 1.7;

/**
 * Lines that are no abstract, by index: the digest has them again and again, or with the label of something else; and
 * whether a line has the label of abstracts.
 */
interface Known {
  repeated: boolean[];
  isOther: boolean[];
  isLabelled: (index: number) => boolean;
}

function findTexts(
  observations: Observation[],
  width: number,
  { repeated, isOther, isLabelled }: Known,
  size: Size,
): Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  while (at < observations.length) {
    const to = observations[at]!.partText
      ? endOfParts(observations, at)
      : isOther[at]
        ? at
        : isLongProse(observations[at]!, size)
          ? at + 1
          : Math.max(
              isLabelled(at) ? endOfLabelled(observations, at, width) : at,
              endOfWrapped(observations, at, width, repeated, size),
            );
    if (to === at) {
      at += 1;
      continue;
    }
    const last = anchors.at(-1);
    if (last && isJoined(observations, last.to, at)) last.to = to;
    else anchors.push({ from: at, to });
    at = to;
  }
  return anchors;
}

function endOfParts(observations: Observation[], from: number): number {
  const to = observations.findIndex(({ partText }, index) => index > from && !partText);
  return to < 0 ? observations.length : to;
}

/** Whether nothing but labels of an abstract's parts stands between two stretches. */
function isJoined(observations: Observation[], from: number, to: number): boolean {
  return observations.slice(from, to).every(({ part }) => part !== undefined);
}

/** A title in bold with a remark behind it: "- **Reading Tide Tables** (2021). [[paper](https://…)]". */
const remarkedTitle = /^(?:[-*+•] |\d{1,4}[.)] )?(\*\*|__)[^*_]{8,300}[^*_:：.]\1\s*(?:[([—–-]|$)/;

function isLongProse({ line, measure, boilerplate, statement }: Observation, size: Size): boolean {
  const { length, breaks, sentenceWords, endsSentence, capitals, isCased } = measure;
  if (boilerplate || statement.facts || length < size.line || remarkedTitle.test(line.text)) return false;
  if (statement.authors && statement.authors.length > 1) return false;
  if (!isCased) return breaks > 0 || endsSentence;
  if (size === shortTexts) return capitals < 0.4 && endsSentence && !measure.isQuestion;
  return breaks > 0 || endsSentence || (sentenceWords > 1 && capitals < 0.5);
}

/** End of the wrapped paragraph that begins in a line, or the line itself if none does. */
function endOfWrapped(
  observations: Observation[],
  from: number,
  width: number,
  repeated: boolean[],
  size: Size,
): number {
  if (!mayBegin(observations[from]!)) return from;
  let [to, characters, prose] = [
    from + 1,
    observations[from]!.line.text.length,
    isProse(observations[from]!) ? 1 : 0,
  ];
  const isOpen = (index: number): boolean =>
    index < observations.length && !observations[index]!.line.isApart && !repeated[index];
  while (isOpen(to) && isFull(observations[to - 1]!.line, observations[to]!.line, width)) {
    characters += observations[to]!.line.text.length;
    if (isProse(observations[to]!)) prose += 1;
    to += 1;
  }
  const isParagraph = to - from >= size.lines && characters >= size.characters;
  return isParagraph && prose >= 0.5 * (to - from) ? to : from;
}

/** End of the whole sentences behind the label of an abstract, however few; the line itself if none stand there. */
function endOfLabelled(observations: Observation[], from: number, width: number): number {
  let to = from + 1;
  while (to < observations.length && !observations[to]!.line.isApart) {
    const [above, own] = [observations[to - 1]!, observations[to]!];
    if (above.measure.endsSentence || own.statement.facts || !isFull(above.line, own.line, width)) break;
    to += 1;
  }
  return observations[to - 1]!.measure.endsSentence ? to : from;
}

/** Whether a line may be the first of a paragraph: not a title's, not a list of authors'. */
const mayBegin = (observation: Observation): boolean =>
  isProse(observation) &&
  observation.boilerplate === undefined &&
  !observation.statement.facts &&
  !observation.statement.authors;

const isProse = ({ measure: { capitals, isCased, sentenceWords, lowWords, length } }: Observation): boolean =>
  length > 24 && (!isCased || capitals < 0.4 || ((sentenceWords > 0 || lowWords > 2) && capitals < 0.6));
