import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';

/** A note: YAML between two lines of hyphens, and the text below it. Places are characters; ends are exclusive. */
export interface Note {
  start: number;
  end: number;
  /** The YAML, without its lines of hyphens; lines end with `\n` here and in the body. */
  head: string;
  body: string;
}

const fence = /^---[ \t]*$/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
const key = /^["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?:(?:\s|$)/u;
const inHead = /^(?:\s|$|#|[\]}])|^-(?:\s|$)/;

/** The notes of a text, one or several below each other; what stands before the first is in none. */
export function findNotes(text: string): Note[] {
  const lines = [...linesOf(text)];
  const heads: { start: number; head: string; bodyStart: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = fence.test(lines[at]!.text) ? findEnd(lines, at + 1) : undefined;
    if (end === undefined) continue;
    const [first, last] = [lines[at + 1]!, lines[end]!];
    heads.push({
      start: lines[at]!.start,
      head: plain(text.slice(first.start, last.start)),
      bodyStart: last.end,
    });
    at = end;
  }
  return heads.map(({ start, head, bodyStart }, at) => {
    const end = heads[at + 1]?.start ?? text.length;
    return { start, end, head, body: plain(text.slice(bodyStart, end)) };
  });
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Number of the line that closes a head whose first line is `from`; undefined if no head begins there. */
function findEnd(lines: PlacedLine[], from: number): number | undefined {
  if (!key.test(lines[from]?.text ?? '')) return undefined;
  for (let at = from + 1; at < lines.length; at += 1) {
    const { text } = lines[at]!;
    if (closing.test(text)) return at;
    if (!key.test(text) && !inHead.test(text)) return undefined;
  }
  return undefined;
}
