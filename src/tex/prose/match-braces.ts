import type { Segment } from '../segment.ts';

/** Maps the offset of each `{` to that of its `}`, within one paragraph and outside segments. */
export function matchBraces(source: string, segments: Segment[]): Map<number, number> {
  const closing = new Map<number, number>();
  let open: number[] = [];
  let next = 0;
  for (let at = 0; at < source.length; at++) {
    while (next < segments.length && segments[next]!.end <= at) next++;
    const segment = segments[next];
    if (segment && segment.start <= at && segment.kind !== 'text') {
      at = segment.end - 1;
      continue;
    }
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '{') open.push(at);
    else if (character === '}' && open.length > 0) closing.set(open.pop()!, at);
    else if (character === '\n' && source[at + 1] === '\n') open = [];
  }
  return closing;
}
