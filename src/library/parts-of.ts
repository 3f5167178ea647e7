import type { Report } from '../paper/report.ts';
import { cutText } from '../text/cut-text.ts';

/** Characters of a line that is on no paper's page, and lines that are listed of one stretch of them. */
const longest = 160;
const most = 40;
/** Characters of a text that was left out. */
const longestText = 600;

/** A paper of a digest. */
export interface PaperPart {
  kind: 'paper';
  line: number;
  endLine: number;
  slug: string;
  title: string;
  /** Fields that the digest states of it, and how likely the record is right. */
  stated: string[];
  confidence?: number;
  /** Lines of its record that are not on its page. */
  leftOut: string[];
}

/** Lines between papers that belong to none. */
export interface OtherPart {
  kind: 'other';
  line: number;
  endLine: number;
  /** What they were taken for: `navigation`, `date` … */
  kinds: string[];
  lines: { line: number; text: string }[];
  /** Further lines that are not listed. */
  more: number;
}

/** Text that may be a paper's, but has no page. */
export interface RejectPart {
  kind: 'reject';
  line: number;
  title: string;
  text: string;
  reason: string;
}

export type DigestPart = PaperPart | OtherPart | RejectPart;

/** The parts of a digest in their original order. */
export function partsOf({ records, boilerplate, rejects }: Report): DigestPart[] {
  const all: DigestPart[] = [
    ...records.map(toPaper),
    ...rejects.map(toReject),
    ...boilerplate.map(({ line, text, kind }): OtherPart => {
      const lines = [{ line, text: cutText(text, longest) }];
      return { kind: 'other', line, endLine: line, kinds: [kind], lines, more: 0 };
    }),
  ];
  const parts: DigestPart[] = [];
  for (const part of all.sort((one, other) => one.line - other.line)) addPart(parts, part);
  return parts;
}

const toPaper = ({
  line,
  endLine,
  slug,
  title,
  stated = [],
  confidence,
  aside = [],
}: Report['records'][number]): PaperPart => ({
  kind: 'paper',
  line,
  endLine,
  slug,
  title,
  stated,
  confidence,
  leftOut: aside.map(({ text }) => cutText(text, longest)),
});

function toReject({ line, text, reason }: Report['rejects'][number]): RejectPart {
  const [, title = text, rest = ''] = /^(.*?)\n+([^]*)$/.exec(text) ?? [];
  return { kind: 'reject', line, title: cutText(title, longest), text: cutText(rest, longestText), reason };
}

/** Adds a part; lines that follow each other and belong to no paper are joined. */
function addPart(parts: DigestPart[], part: DigestPart): void {
  const last = parts.at(-1);
  if (part.kind !== 'other' || last?.kind !== 'other') {
    parts.push(part);
    return;
  }
  last.endLine = part.endLine;
  last.kinds = [...new Set([...last.kinds, ...part.kinds])];
  if (last.lines.length < most) last.lines.push(...part.lines);
  else last.more += 1;
}
