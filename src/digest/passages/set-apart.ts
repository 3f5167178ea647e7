import type { Boilerplate, Span, Split } from '../types.ts';
import { tidySpans } from './tidy-spans.ts';

/**
 * A split of a file whose text lies in its bytes `body` only: what stands round them becomes boilerplate of its own, and
 * no part of the first and the last paper.
 *
 * @param round what stands there, as reports name it
 */
export function setApart(split: Split, body: Span, round: string): Split {
  const { bytes } = split;
  const cut = <Part extends { span: Span }>(part: Part): Part => {
    const { start, end } = part.span;
    const span = { start: start === 0 ? body.start : start, end: end === bytes ? body.end : end };
    return { ...part, span };
  };
  const own = [{ start: 0, end: body.start }, { start: body.end, end: bytes }].filter(({ start, end }) => end > start);
  const extra = own.map((span): Boilerplate => ({ text: round, line: span.start === 0 ? 1 : lastLineOf(split), span, kind: 'container' }));
  return tidySpans({
    ...split,
    records: split.records.map(cut),
    rejects: split.rejects.map(cut),
    boilerplate: [...extra.slice(0, body.start > 0 ? 1 : 0), ...split.boilerplate.map(cut), ...extra.slice(body.start > 0 ? 1 : 0)],
  });
} // prettier-ignore

const lastLineOf = ({ records, boilerplate }: Split): number =>
  Math.max(1, records.at(-1)?.endLine ?? 1, boilerplate.at(-1)?.line ?? 1);
