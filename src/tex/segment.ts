import type { Mark } from './piece.ts';

/** Offsets `start` (inclusive) to `end` (exclusive) of the source. */
export interface Range {
  start: number;
  end: number;
}

/** A range of the source whose kind is known before it is read as prose. */
export type Segment = Range &
  (
    | { kind: 'formula'; tex: string; display: boolean; rule: string }
    | { kind: 'text'; to: string; rule: string }
    | { kind: 'address'; url: string; shown: string }
    | { kind: 'mark'; turn: 'open' | 'close'; mark: Mark }
    | { kind: 'break'; rule: string }
    | { kind: 'code'; value: string }
    | { kind: 'verbatim' }
  );

/** Segments in text order; where two overlap, the one from the earlier list wins. */
export function layered(lists: Segment[][]): Segment[] {
  let kept: Segment[] = [];
  for (const list of lists) kept = merged(kept, list);
  return kept;
}

function merged(strong: Segment[], weak: Segment[]): Segment[] {
  const result: Segment[] = [];
  let next = 0;
  for (const segment of weak) {
    while (next < strong.length && strong[next]!.end <= segment.start) result.push(strong[next++]!);
    const rival = strong[next];
    const last = result.at(-1);
    if (rival && rival.start < segment.end) continue;
    if (!last || last.end <= segment.start) result.push(segment);
  }
  return [...result, ...strong.slice(next)];
}

/** The ranges of the source between segments. */
export function gaps(segments: Segment[], length: number): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const segment of segments) {
    if (segment.start > start) found.push({ start, end: segment.start });
    start = segment.end;
  }
  if (length > start) found.push({ start, end: length });
  return found;
}
