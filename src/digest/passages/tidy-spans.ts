import type { Boilerplate, Span, Split } from '../types.ts';

/** A part of a split, in the order of the file. */
type Part = Split['records'][number] | Split['rejects'][number] | Boilerplate;

/**
 * A split in which every part has bytes of its own. Where several begin at one byte, as an encoded or packed file has
 * fewer bytes than parts, page text joins the page text before it, and of other parts each takes a byte of the next.
 */
export function tidySpans(split: Split): Split {
  const all: Part[] = [...split.boilerplate, ...split.records, ...split.rejects];
  const parts = all.sort((one, other) => one.span.start - other.span.start || one.line - other.line);
  const kept: Part[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const isJoined = last?.span.start === part.span.start && isBoilerplate(last) && isBoilerplate(part);
    if (isJoined) last.text += `\n${part.text}`;
    else kept.push(isBoilerplate(part) ? { ...part } : part);
  }
  const spans = divide(
    kept.map(({ span }) => span.start),
    split.bytes,
  );
  const moved = kept.map((part, index) => ({ ...part, span: spans[index]! }));
  return {
    ...split,
    records: moved.filter((part) => 'title' in part),
    rejects: moved.filter((part) => 'reason' in part),
    boilerplate: moved.filter(isBoilerplate),
  };
}

const isBoilerplate = (part: Part): part is Boilerplate => 'kind' in part;

/** Spans from starts that never decrease: each has a byte, as far as there are bytes enough. */
function divide(starts: number[], bytes: number): Span[] {
  const own = [...starts];
  for (let index = 1; index < own.length; index += 1) own[index] = Math.max(own[index]!, own[index - 1]! + 1);
  for (let index = own.length - 1; index > 0; index -= 1)
    own[index] = Math.max(0, Math.min(own[index]!, bytes - (own.length - index)));
  return own.map((start, index) => ({ start, end: own[index + 1] ?? bytes }));
}
