import type { Tail } from '../features/facts.ts';
import type { LabelledLine } from '../record/to-record.ts';
import { cutEndings } from './cut-endings.ts';
import { cutLabels, cutMarks } from './learn-affixes.ts';
import { readTails } from './read-tails.ts';

/** Adds marks to lines: what the digest's titles share before and behind them, and what its abstracts begin and end with. */
export function markTitles(lines: LabelledLine[]): LabelledLine[] {
  const titles = findTitles(lines);
  const texts = titles.map((rows) => rows.map((index) => lines[index]!.line.text));
  const cuts = cutMarks(texts.map((rows) => rows.join(' ')));
  const stated = readTails(cuts.map(({ tail }, at) => (tail > 0 ? texts[at]!.join(' ').slice(-tail) : '')));
  const marked = [...lines];
  titles.forEach((rows, at) => {
    const { head, tail } = cuts[at]!;
    if (head > 0) marked[rows[0]!] = cut(marked[rows[0]!]!, Math.min(head, texts[at]![0]!.length), 0);
    if (tail > 0) cutTails(marked, rows, tail, stated[at]);
  });
  return markEndings(markTexts(marked));
}

/** Adds the labels and bullets that the digest's abstracts begin with; labels of their parts are the papers' own. */
function markTexts(lines: LabelledLine[]): LabelledLine[] {
  const first = lines.flatMap(({ state, features }, index) =>
    state.label === 'B-text' && !features.partText && lines[index - 1]?.state.phase === 'titled'
      ? [index]
      : [],
  );
  const marked = [...lines];
  cutLabels(first.map((index) => lines[index]!.line.text)).forEach((length, at) => {
    if (length > 0) marked[first[at]!] = cut(lines[first[at]!]!, length, 0);
  });
  return marked;
}

/** Adds what the page puts behind the digest's abstracts. */
function markEndings(lines: LabelledLine[]): LabelledLine[] {
  const last = findLastParagraphs(lines);
  const marked = [...lines];
  const texts = last.map((rows) => rows.map((index) => lines[index]!.line.text).join(' '));
  cutEndings(texts).forEach((length, at) => {
    if (length > 0) cutTails(marked, last[at]!, length);
  });
  return marked;
}

/** The lines of each paper's last paragraph. */
function findLastParagraphs(lines: LabelledLine[]): number[][] {
  const papers: number[][] = [];
  let paragraph: number[] | undefined;
  lines.forEach(({ state: { label } }, index) => {
    if (label === 'B-title') paragraph = undefined;
    else if (label === 'I-text') paragraph?.push(index);
    else if (label === 'B-text') {
      if (paragraph) papers.pop();
      paragraph = [index];
      papers.push(paragraph);
    }
  });
  return papers;
}

/** Cuts a suffix that may reach over the last lines of a title or paragraph; what it states stands with the last. */
function cutTails(lines: LabelledLine[], rows: number[], tail: number, stated?: Tail): void {
  let left = tail;
  for (const index of rows.toReversed()) {
    const { length } = lines[index]!.line.text;
    const line = cut(lines[index]!, 0, Math.min(left, length));
    lines[index] = index === rows.at(-1) && stated ? { ...line, mark: { ...line.mark!, stated } } : line;
    left -= length + 1;
    if (left <= 0) return;
  }
}

function cut(line: LabelledLine, head: number, tail: number): LabelledLine {
  const { kind = 'title', length = 0, tail: before = 0 } = line.mark ?? {};
  return { ...line, mark: { kind, length: Math.max(length, head), tail: Math.max(before, tail) } };
}

/** The lines of each title. */
function findTitles(lines: LabelledLine[]): number[][] {
  const titles: number[][] = [];
  lines.forEach(({ state: { label } }, index) => {
    if (label === 'B-title') titles.push([index]);
    else if (label === 'I-title') titles.at(-1)?.push(index);
  });
  return titles;
}
