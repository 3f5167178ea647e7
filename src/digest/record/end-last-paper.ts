import { between, shapeOf } from '../period/to-forms.ts';
import { labelOf } from '../features/label-of.ts';
import type { LabelledLine } from './to-record.ts';

/** Fewer other papers show no habit; nor do fewer show that what states nothing is no paper. */
const fewest = 2;
const fewestStated = 3;

/**
 * Ends the last paper where the foot of the page begins, which stands below no other paper: at text below the facts that
 * close a paper, where no other has any, at text without the label that the abstracts of all others have, at text in a block
 * of other lines, where the text of all others stands in the block of its title, at a title without authors and facts,
 * which all others have, or at lines of the page above a few words, where it has no abstract.
 */
export function endLastPaper(lines: LabelledLine[]): LabelledLine[] {
  const papers = toPapers(lines);
  const last = papers.pop();
  const others = papers.filter((paper) => paper.some((index) => isText(lines[index]!)));
  if (!last || others.length < fewest) return lines;
  const foot =
    findBare(lines, others, last) ??
    findFurther(lines, others, last) ??
    findUnlabelled(lines, others, last) ??
    findRemote(lines, others, last) ??
    findBelowPage(lines, others, last);
  if (foot === undefined || saysMore(lines, others, between(foot, lines.length))) return lines;
  return lines.map((line, index) =>
    index < foot ? line : { ...line, state: { label: 'boilerplate', phase: 'outside' } },
  );
}

/** The lines of each paper, from the facts above its title to the next paper. */
function toPapers(lines: LabelledLine[]): number[][] {
  const starts = lines.flatMap(({ state }, index) => {
    const isHeaded = lines[index - 1]?.state.phase === 'headed';
    return !isHeaded && (state.phase === 'headed' || state.label === 'B-title') ? [index] : [];
  });
  return starts.map((from, at) => between(from, starts[at + 1] ?? lines.length));
}

/**
 * The start of the last paper, if nothing but its text stands below its title, all others have authors and more, and no
 * mark, such as a running number, says that it is one of them.
 */
function findBare(lines: LabelledLine[], others: number[][], last: number[]): number | undefined {
  const besides = others.map((paper) => besideOf(lines, paper));
  const isMarked = (paper: number[]): boolean =>
    paper.some((index) => lines[index]!.state.label === 'B-title' && (lines[index]!.mark?.length ?? 0) > 0);
  if (isMarked(last) && others.every(isMarked)) return undefined;
  const areStated = besides.every((labels) => labels.length > 1 && labels.includes('B-authors'));
  return areStated && others.length >= fewestStated && besideOf(lines, last).length === 0
    ? last[0]
    : undefined;
}

/** What the lines of a paper are that state something of it, or stand between its title and text. */
function besideOf(lines: LabelledLine[], paper: number[]): string[] {
  const text = paper.findIndex((index) => isText(lines[index]!));
  return paper
    .map((index) => lines[index]!.state.label)
    .filter((label, at) => !/-(?:title|text)$/.test(label) && (label.startsWith('B-') || at < text));
}

/** Where text goes on below what closes the papers, if it does in the last one alone. */
function findFurther(lines: LabelledLine[], others: number[][], last: number[]): number | undefined {
  const closings = others.map((paper) => closingOf(lines, paper));
  const isClosed = closings.every(({ length, further }) => length > 0 && further === undefined);
  if (!isClosed) return undefined;
  const { further } = closingOf(lines, last);
  return further !== undefined && lines[further]!.line.isApart ? further : undefined;
}

/** How many lines stand below the first text of a paper, and where text goes on below them. */
function closingOf(lines: LabelledLine[], paper: number[]): { length: number; further?: number } {
  const text = paper.findIndex((index) => isText(lines[index]!));
  if (text < 0) return { length: 0 };
  const end = paper.findIndex((index, at) => at > text && !isText(lines[index]!));
  if (end < 0) return { length: 0 };
  const further = paper.find((index, at) => at > end && isText(lines[index]!));
  return { length: paper.length - end, further };
}

/** What the foot of a page has that hardly any abstract has. */
const address = /https?:\/\/|\bwww\.|\S@\S+\.\p{L}|©|\(c\) /u;

/** Where the last paper's text begins, if it stands apart below facts, names an address and lacks the label that all others have. */
function findUnlabelled(lines: LabelledLine[], others: number[][], last: number[]): number | undefined {
  const isLabelled = (index: number): boolean => lines[index]!.features.mark === 'abstract';
  const firstOf = (paper: number[]): number | undefined => paper.find((index) => isText(lines[index]!));
  const first = firstOf(last);
  if (first === undefined || isLabelled(first) || !lines[first]!.line.isApart) return undefined;
  const isStated = between(last[0]!, first).some((index) => /-(?:authors|facts)$/.test(lines[index]!.state.label)); // prettier-ignore
  const isFoot = between(first, lines.length).some((index) => address.test(lines[index]!.line.text));
  return isFoot && isStated && others.every((paper) => isLabelled(firstOf(paper)!)) ? first : undefined;
}

/** The blank line below which the last paper's text stands, below other lines, if that of no other stands below one. */
function findRemote(lines: LabelledLine[], others: number[][], last: number[]): number | undefined {
  const titleOf = (paper: number[]): number => paper.findLastIndex((index) => isTitle(lines[index]!));
  const gapOf = (paper: number[]): number | undefined => {
    const [title, text] = [titleOf(paper), paper.findIndex((index) => isText(lines[index]!))];
    return paper.slice(title + 1, Math.max(text, 0) + 1).findLast((index) => lines[index]!.line.isApart);
  };
  const gap = gapOf(last);
  if (gap === undefined || isText(lines[gap]!) || others.length < fewestStated) return undefined;
  return others.every((paper) => gapOf(paper) === undefined) && isShort(lines, others, last)
    ? gap
    : undefined;
}

/**
 * Where the page goes on below the last paper, if that has no abstract: at the first of its lines that no other paper has
 * above its text, with a few words below a blank line, which are far shorter than any abstract.
 */
function findBelowPage(lines: LabelledLine[], others: number[][], last: number[]): number | undefined {
  const aboveText = (paper: number[]): number[] => {
    const text = paper.findIndex((index) => isText(lines[index]!));
    return paper.slice(0, Math.max(text, 0)).filter((index) => lines[index]!.state.label === 'boilerplate');
  };
  const known = new Set(others.flatMap(aboveText).map((index) => shapeOf(lines[index]!.line.text)));
  const foot = aboveText(last).find((index) => !known.has(shapeOf(lines[index]!.line.text)));
  if (foot === undefined || besideOf(lines, last).length === 0) return undefined;
  const isDivided = between(foot, last.at(-1)! + 1).some((index) => lines[index]!.line.isApart);
  return isDivided && isShort(lines, others, last) ? foot : undefined;
}

/** Share of an abstract that is a few words. */
const few = 0.5;

/** Whether the text of the last paper is far shorter than that of any other. */
function isShort(lines: LabelledLine[], others: number[][], last: number[]): boolean {
  const lengths = others.map((paper) => lengthOf(lines, paper)).filter((length) => length > 0);
  return lengthOf(lines, last) < few * Math.min(...lengths);
}

/** Characters of the text of a paper. */
const lengthOf = (lines: LabelledLine[], paper: number[]): number =>
  paper
    .filter((index) => isText(lines[index]!))
    .reduce((sum, index) => sum + lines[index]!.line.text.length, 0);

/** Whether lines have a label that other papers have: then they are still the last paper's. */
function saysMore(lines: LabelledLine[], others: number[][], foot: number[]): boolean {
  const label = (index: number): string | undefined => labelOf(lines[index]!.line.text);
  const known = new Set(others.flat().map(label));
  return foot.some((index) => label(index) !== undefined && known.has(label(index)));
}

const isTitle = ({ state }: LabelledLine): boolean => state.label.endsWith('-title');

const isText = ({ state }: LabelledLine): boolean => state.label.endsWith('-text');
