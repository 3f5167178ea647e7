import { type Measure, measureLine } from '../lines/measure-line.ts';
import type { Group } from './to-groups.ts';
import type { LabelledLine } from './to-record.ts';

/** Fewer words make no sentence. */
const fewestWords = 4;
/** Fewer make none without a full stop. */
const fewestOpenWords = 6;

/**
 * Groups of the kind `lost` for what was taken for boilerplate but reads as a paper: a title and whole sentences below
 * it, set apart by blank lines, that neither a list of words nor repetition shows to be boilerplate. So no paper is
 * left out without a message.
 */
export function findLost(lines: LabelledLine[], groups: Group[]): Group[] {
  const found: Block[] = [];
  for (const block of toBlocks(lines, groups)) {
    const above = found.at(-1);
    const [title, text] = [block.from, block.from + 1];
    if (!block.isOpen) found.push(block);
    else if (isTitle(lines, title, text) && isText(lines, text, block.to))
      found.push({ ...block, kind: 'lost', isOpen: false });
    else if (!above || !mayBeTitle(lines, above) || !isText(lines, block.from, block.to)) found.push(block);
    else if (above.kind === 'section') found.push({ ...block, kind: 'lost', isOpen: false });
    else found.splice(-1, 1, { kind: 'lost', from: above.from, to: block.to, isOpen: false });
  }
  return found.flatMap((block) => (block.isOpen ? toSingles(block) : [toGroup(block)]));
}

/** Groups of lines; those of boilerplate that may be none are joined between blank lines. */
interface Block extends Group {
  /** Whether it is boilerplate that neither words nor repetition show to be any. */
  isOpen: boolean;
}

function toBlocks(lines: LabelledLine[], groups: Group[]): Block[] {
  const blocks: Block[] = [];
  for (const group of groups) {
    const { isApart, boilerplate, repeat, expectation } = lines[group.from]!.features;
    const isOpen = group.kind === 'boilerplate' && !boilerplate && !repeat && !expectation?.isBeside;
    const last = blocks.at(-1);
    if (isOpen && last?.isOpen && !isApart) last.to = group.to;
    else blocks.push({ ...group, isOpen });
  }
  return blocks;
}

const toGroup = ({ kind, from, to }: Block): Group => ({ kind, from, to });

/** Boilerplate stands line by line. */
const toSingles = ({ kind, from, to }: Block): Group[] =>
  Array.from({ length: to - from }, (_, at) => ({ kind, from: from + at, to: from + at + 1 }));

const mayBeTitle = (lines: LabelledLine[], { kind, from, to, isOpen }: Block): boolean =>
  kind === 'section' || (isOpen && isTitle(lines, from, to));

/** Whether lines above a blank one are whole sentences. */
function isText(lines: LabelledLine[], from: number, to: number): boolean {
  const measure = measureAll(lines, from, to);
  const { isCased, capitals, lowWords, words, breaks, sentenceWords, isQuestion } = measure;
  if (words < fewestWords || isQuestion || !(lines[to]?.features.isApart ?? true)) return false;
  const isProse = !isCased || (capitals < 0.6 && lowWords > 1);
  return isProse && (measure.endsSentence || breaks > 0 || (sentenceWords > 0 && words >= fewestOpenWords));
}

function isTitle(lines: LabelledLine[], from: number, to: number): boolean {
  const { isWorded, endsColon, endsSentence, isQuestion, breaks } = measureAll(lines, from, to);
  return (
    lines[from]!.features.isApart && isWorded && !endsColon && (!endsSentence || isQuestion || breaks === 0)
  );
}

const measureAll = (lines: LabelledLine[], from: number, to: number): Measure =>
  measureLine({ text: lines.slice(from, to).map(({ line }) => line.text).join(' ') }); // prettier-ignore
