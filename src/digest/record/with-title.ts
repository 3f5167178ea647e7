import type { Mark } from '../features/find-marks.ts';
import { isLabelledAuthors } from '../features/read-authors.ts';
import { readFacts } from '../features/read-facts.ts';
import type { Tail } from '../features/facts.ts';
import type { Line } from '../lines/to-lines.ts';
import type { State } from '../tagger/states.ts';
import { readReference } from '../titles/read-reference.ts';
import { readRemark } from '../titles/read-remark.ts';
import type { DigestRecord } from '../types.ts';
import { toAuthors } from './to-authors.ts';

/** A line with its label, and what of it belongs to the digest. */
interface Marked {
  line: Pick<Line, 'text'>;
  state: State;
  mark?: Mark;
}

/**
 * The facts of a paper with those that stand round its title, on the same line. Lines of their own say more; but the
 * authors of a remark on the title are the paper's, whoever else is named, unless a label says who they are.
 *
 * @param marks what was taken off the lines of the paper
 */
export function withTitle(
  facts: Partial<DigestRecord>,
  lines: Marked[],
  marks: string[],
): Partial<DigestRecord> {
  const remark = factsOfRemark(lines);
  const isLabelled = lines.some(
    ({ state, line }) => state.label === 'B-authors' && isLabelledAuthors(line.text),
  );
  const tail = remark.authors ? {} : factsOfTail(lines);
  const own = facts.authors ? facts : tail;
  const { authors, moreAuthors } = remark.authors && !(isLabelled && facts.authors) ? remark : own;
  return {
    ...factsOfLinks(marks),
    ...withoutAuthors(tail),
    ...factsOfReference(lines),
    ...withoutAuthors(remark),
    ...withoutAuthors(facts),
    ...(authors && { authors }),
    ...(moreAuthors && { moreAuthors }),
  };
}

function withoutAuthors(facts: Partial<DigestRecord>): Partial<DigestRecord> {
  const { authors: _, moreAuthors: __, ...rest } = facts;
  return rest;
}

/** What the address of a title's own link states. */
function factsOfLinks(marks: string[]): Partial<DigestRecord> {
  const addresses = marks.flatMap((mark) => mark.match(/https?:\/\/[^\s()<>]+/g) ?? []);
  return Object.assign(
    {},
    ...addresses.map((address) => readFacts(address)).reverse(),
  ) as Partial<DigestRecord>;
}

/** What a reference states round the title that was taken out of it. */
function factsOfReference(lines: Marked[]): Partial<DigestRecord> {
  const title = lines.filter(({ state }) => state.label === 'B-title' || state.label === 'I-title');
  const text = title.map(({ line }) => line.text).join(' ');
  const reference = readReference(text);
  if (!reference || reference.start !== (title[0]!.mark?.length ?? 0)) return {};
  const { authors, published, doi } = reference;
  return { authors, ...(published && { published }), ...(doi && { doi }) };
}

/** What the start and the end of a title state that were taken off it, as titles of the digest begin or end so. */
function factsOfTail(lines: Marked[]): Partial<DigestRecord> {
  const stated: Tail = Object.assign({}, ...lines.map(({ mark }) => mark?.stated));
  const { authors = [], isOpen = false, ...rest } = stated;
  return { ...rest, ...toAuthors(authors, isOpen) };
}

/** What the remark behind a title states that was taken off it. */
function factsOfRemark(lines: Marked[]): Partial<DigestRecord> {
  const last = lines.findLast(({ state }) => state.label === 'B-title' || state.label === 'I-title');
  const tail = last?.mark?.tail ?? 0;
  const remark = tail > 0 ? readRemark(last!.line.text.slice(-tail)) : undefined;
  if (!remark) return {};
  const { authors, isOpen = false, ...rest } = remark;
  return { ...rest, ...toAuthors(authors, isOpen) } as Partial<DigestRecord>;
}
