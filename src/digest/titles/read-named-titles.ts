import { within } from '../features/find-marks.ts';
import { readAuthors } from '../features/read-authors.ts';
import type { LabelledLine } from '../record/to-record.ts';

/** Fewer titles show no habit. */
const fewest = 3;
const named = /^(?<list>[^:]{5,200}): (?=\S)/u;

/**
 * Takes the names before titles for authors, as tables of contents have them: "Ada Böhm und Grete Hopf: Ebbe im Amt". All titles have to
 * begin so, no paper may name authors elsewhere, and one list has to be of several: "Deep Sets: Learning Orders" reads
 * alike, but hardly all titles do.
 */
export function readNamedTitles(lines: LabelledLine[]): LabelledLine[] {
  const titles = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  const isNamedElsewhere = lines.some(({ state, mark }) => state.label === 'B-authors' || mark?.stated?.authors);
  if (titles.length < fewest || isNamedElsewhere) return lines;
  const found = titles.map((index) => readNames(lines[index]!));
  const lists = found.map((names) => names?.authors.join());
  const areNames = found.every(Boolean) && found.some((names) => names!.authors.length > 1);
  if (!areNames || new Set(lists).size < lists.length) return lines;
  const marked = [...lines];
  titles.forEach((index, at) => {
    const { kind = 'title', length = 0, tail = 0, stated } = lines[index]!.mark ?? {};
    const { authors, length: further } = found[at]!;
    marked[index] = { ...lines[index]!, mark: { kind, length: length + further, tail, stated: { ...stated, authors } } };
  });
  return marked;
} // prettier-ignore

/** The names that a title begins with, and how many characters of it they take. */
function readNames({ line, mark }: LabelledLine): { authors: string[]; length: number } | undefined {
  const found = named.exec(within(line.text, mark));
  const authors = found ? readAuthors(found.groups!.list!) : undefined;
  return authors?.every((name) => name.includes(' ')) ? { authors, length: found![0].length } : undefined;
}
