import { isHanName } from '../features/are-names.ts';
import { readAuthors } from '../features/read-authors.ts';
import { isMostSure } from '../titles/cut.ts';
import type { LabelledLine } from './to-record.ts';

/** Fewer papers show no habit. */
const fewest = 3;

/**
 * Takes a Chinese or Japanese name alone below a title for the author, where most papers have authors there: by itself, "王芳" may
 * be any word. A word that stands there twice is none.
 */
export function readLoneNames(lines: LabelledLine[]): LabelledLine[] {
  const below = lines.flatMap(({ state }, index) => (isTitle(state) && !isTitle(lines[index + 1]?.state) ? [index + 1] : []));
  const named = below.filter((index) => lines[index]?.state.label === 'B-authors').length;
  if (below.length < fewest || !isMostSure(named, below.length)) return lines;
  const words = Map.groupBy(below, (index) => lines[index]?.line.text);
  const lone = new Set(below.filter((index) => !isNamedBelow(lines, index) && words.get(lines[index]?.line.text)!.length === 1));
  return lines.map((line, index) => {
    const authors = lone.has(index) ? nameOf(line) : undefined;
    if (!authors) return line;
    const features = { ...line.features, statement: { authors } };
    return { ...line, state: { ...line.state, label: 'B-authors' }, features };
  });
} // prettier-ignore

const isTitle = (state: LabelledLine['state'] | undefined): boolean =>
  state?.label === 'B-title' || state?.label === 'I-title';

/** Whether a paper names authors before its text. */
function isNamedBelow(lines: LabelledLine[], from: number): boolean {
  let index = from;
  while (lines[index]?.state.phase === 'titled' && lines[index]!.state.label !== 'B-authors') index += 1;
  return lines[index]?.state.label === 'B-authors';
}

/** Labels, and fields of research by their ends. */
const noName = /(?:摘要|关键词|關鍵詞|要旨|目次|抄録|[学學论論法])$/u;

function nameOf({ state, line, features }: LabelledLine): string[] | undefined {
  if (state.label !== 'boilerplate' || features.boilerplate) return undefined;
  const authors = readAuthors(`作者：${line.text.replace(/^[○◯◎] ?/u, '')}`);
  return authors?.length === 1 && isHanName(authors[0]!) && !noName.test(authors[0]!) ? authors : undefined;
}
