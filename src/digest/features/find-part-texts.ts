import { type Measure, measureLine } from '../lines/measure-line.ts';
import type { Join } from '../lines/to-joins.ts';
import type { Line } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import { labelOf } from './label-of.ts';
import { partBefore, partOf } from './part-of.ts';

/** Whether a line begins a part of a structured abstract, with its label before the text ("Results: We found …"), or goes on with one. */
export type PartText = 'first' | 'further';

/** What is known of a line: `isBeside` if it states facts or authors, or is boilerplate. */
export interface PartLine {
  line: Pick<Line, 'text' | 'isApart'>;
  measure: Measure;
  join: Join;
  isBeside: boolean;
}

/** A paragraph that begins with a label, and the lines that it takes. */
interface Paragraph {
  label: string;
  /** Whether the label is a part's by its words. */
  isKnown: boolean;
  isProse: boolean;
  isApart: boolean;
  from: number;
  to: number;
}

const abstract = readPatterns('marks').abstract!.regex;
/** Fewer words make no sentence. */
const fewestWords = 4;
/** A label that fewer paragraphs have, or fewer in a row, shows no part by being repeated. */
const fewest = 3;
/** Labels stand within lines that many times for each that may stand there only by wrapping, where parts are no paragraphs. */
const leastWithin = 0.3;
/** An abstract has at most so many parts. */
const longest = 24;
/** Share of a label's paragraphs that tells what it stands before. */
const most = 0.8;

/**
 * Finds the parts of structured abstracts that have their labels before their text. Of boilerplate the words are repeated; here
 * only the label is, once in each abstract and beside other labels. Known words count, and labels that stand before other
 * sentences each time.
 */
export function findPartTexts(lines: PartLine[]): (PartText | undefined)[] {
  const texts: (PartText | undefined)[] = lines.map(() => undefined);
  const paragraphs = toParagraphs(lines);
  const repeated = findRepeatedLabels(lines, paragraphs);
  for (const run of toRuns(paragraphs, repeated)) {
    const isKnown = run.filter((paragraph) => paragraph.isKnown).length > 1;
    if (!isKnown && (run.length < fewest || isBelowText(lines, run[0]!.from))) continue;
    if (run.filter(({ isProse }) => isProse).length < run.length / 2) continue;
    for (const { from, to } of run)
      for (let index = from; index < to; index += 1) texts[index] = index === from ? 'first' : 'further';
  }
  return texts;
}

function toParagraphs(lines: PartLine[]): Paragraph[] {
  const heads = findHeads(lines);
  return heads.flatMap((head, from) => {
    if (!head) return [];
    let to = from + 1;
    while (to < lines.length && !heads[to] && goesOn(lines[to]!)) to += 1;
    const measure = measureLine({ text: lines.slice(from, to).map(({ line }) => line.text).join(' ') }); // prettier-ignore
    const isProse = measure.endsSentence && !measure.isQuestion && measure.words > fewestWords;
    return [{ ...head, isProse, isApart: lines[from]!.join.isApart, from, to }];
  });
}

type Head = Pick<Paragraph, 'label' | 'isKnown'>;

/**
 * The labels at which paragraphs begin, by line. Where labels stand amid lines, the parts are no paragraphs, and wrapping alone
 * put those below a line without room at the start of theirs.
 */
function findHeads(lines: PartLine[]): (Head | undefined)[] {
  const heads = lines.map(({ line: { text }, isBeside }): Head | undefined => {
    const part = partBefore(text);
    const label = part?.toLowerCase() ?? labelOf(text);
    return isBeside || label === undefined ? undefined : { label, isKnown: part !== undefined };
  });
  const wrapped = heads.map((head, index) => head !== undefined && isWrappedOn(lines[index]!));
  const within = countWithin(lines, new Set(heads.flatMap((head) => head?.label ?? [])));
  if (within === 0 || within < leastWithin * wrapped.filter(Boolean).length) return heads;
  return heads.map((head, index) => (wrapped[index] ? undefined : head));
}

/** How often labels stand within lines, below a sentence: "… at dusk. METHODS: We". */
const countWithin = (lines: PartLine[], labels: Set<string>): number =>
  lines
    .flatMap(({ line }) => [...line.text.matchAll(labelWithin)])
    .filter(([, label]) => labels.has(label!.toLowerCase()) || partOf(label!)).length;
const labelWithin = /[.!?)] (\p{Lu}[\p{L} ]{2,24})[:.：] /gu;

const isWrappedOn = ({ join }: PartLine): boolean => join.isWrapped && join.isFull && !join.isApart;

/** Whether a line goes on with the one above: wrapping alone may have broken it off, or it begins in lower case. */
const goesOn = (line: PartLine): boolean =>
  isWrappedOn(line) ||
  (!line.isBeside && !line.join.isApart && !line.join.endsSentence && line.join.startsLow);

/** Labels of no known words that stand before other sentences each time, beside other such labels; none where abstracts have a label as a whole. */
function findRepeatedLabels(lines: PartLine[], paragraphs: Paragraph[]): Set<string> {
  if (lines.some(({ line }) => abstract.test(line.text))) return new Set();
  const groups = [...Map.groupBy(paragraphs, ({ label }) => label)].filter(
    ([, group]) => group.length >= fewest && isMost(group, ({ isProse }) => isProse) && isVaried(lines, group), // prettier-ignore
  );
  const labels = new Set(groups.map(([label]) => label));
  const starts = new Set(paragraphs.flatMap(({ label, from }) => (labels.has(label) ? [from] : [])));
  const ends = new Set(paragraphs.flatMap(({ label, to }) => (labels.has(label) ? [to] : [])));
  const isBesideOther = ({ from, to }: Paragraph): boolean => starts.has(to) || ends.has(from);
  return new Set(groups.filter(([, group]) => isMost(group, isBesideOther)).map(([label]) => label));
}

const isMost = (group: Paragraph[], test: (paragraph: Paragraph) => boolean): boolean =>
  group.filter(test).length >= most * group.length;

const isVaried = (lines: PartLine[], group: Paragraph[]): boolean =>
  new Set(group.map(({ from }) => lines[from]!.line.text)).size >= most * group.length;

/** Paragraphs that follow each other, each with a label of its own, from one with the label of a part to the last such. */
function toRuns(paragraphs: Paragraph[], repeated: Set<string>): Paragraph[][] {
  const isPart = ({ isKnown, label }: Paragraph): boolean => isKnown || repeated.has(label);
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    const isOther = last && last.length < longest && last.every(({ label }) => label !== paragraph.label);
    const isUsual = isPart(paragraph) || paragraph.isProse || !paragraph.isApart;
    if (isOther && isUsual && last.at(-1)!.to === paragraph.from) last.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs
    .map((run) => run.slice(run.findIndex(isPart), run.findLastIndex(isPart) + 1))
    .filter(({ length }) => length > 1);
}

/** Whether a sentence without a label stands above: then the labels are of remarks below an abstract. */
const isBelowText = (lines: PartLine[], from: number): boolean =>
  from > 0 && lines[from - 1]!.measure.endsSentence && lines[from - 1]!.measure.sentenceWords > 0;
