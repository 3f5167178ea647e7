import type { Report } from '../paper/report.ts';
import { lightPages } from './light-pages.ts';
import { partsOf, type DigestPart } from './parts-of.ts';
import { warningLine } from './warning-line.ts';

type Message = Report['messages'][number];

/** A page of a digest. */
export interface DigestPage {
  parts: DigestPart[];
  /** Warnings about its lines; on the first page also those about the whole digest. */
  messages: Message[];
  /** Its first line; 1 for the first page. */
  line: number;
}

const known = new WeakMap<Report, DigestPage[]>();

/** Parts a digest into pages, at least one. */
export function digestPages(report: Report): DigestPage[] {
  const pages = known.get(report) ?? readPages(report);
  known.set(report, pages);
  return pages;
}

function readPages(report: Report): DigestPage[] {
  const parts = partsOf(report);
  const messages = assign(report.messages, parts);
  const weighed = parts.map((part, at) => ({ part, weight: weightOf(part, messages[at]!) }));
  let at = 0;
  return lightPages(weighed, ({ weight }) => weight).map((page, number) => {
    const from = at;
    at += page.length;
    return {
      parts: page.map(({ part }) => part),
      messages: parts.length === 0 ? report.messages : messages.slice(from, at).flat(),
      line: number === 0 ? 1 : page[0]!.part.line,
    };
  });
}

/** The messages about each part, from its first line to that of the next; earlier ones belong to the first part. */
function assign(messages: Message[], parts: DigestPart[]): Message[][] {
  const assigned: Message[][] = parts.map(() => []);
  for (const message of messages) {
    const at = parts.findLastIndex(({ line }) => line <= (message.line ?? 0));
    assigned[Math.max(at, 0)]?.push(message);
  }
  return assigned;
}

/** About the bytes of a part's HTML, and of the messages about it. */
function weightOf(part: DigestPart, messages: Message[]): number {
  const [ofPart, ofMessage] = [150, 10];
  const warnings = messages.reduce((sum, message) => sum + ofMessage + warningLine(message).length, 0);
  return ofPart + warnings + ownWeight(part);
}

function ownWeight(part: DigestPart): number {
  const lengthOf = (texts: string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  if (part.kind === 'paper') {
    const { slug, title, stated, leftOut } = part;
    // Where authors are known, reference managers get a citation, which repeats title and address.
    const ofCitation = stated.length > 0 ? 300 + slug.length + title.length : 0;
    return ofCitation + slug.length + title.length + lengthOf([...stated, ...leftOut]);
  }
  if (part.kind === 'reject') return lengthOf([part.title, part.text, part.reason]);
  const ofLine = 40;
  return lengthOf(part.lines.map(({ text }) => text)) + part.lines.length * ofLine;
}

/** The path of a page of a digest, by its number, from 1. */
export const digestPagePath = (digest: string, number: number): string =>
  number === 1 ? `digests/${digest}/` : `digests/${digest}/${number}/`;

/** The path of the page of a digest that has a line, by the pages' first lines; of the first page without any. */
export function digestLinePath(digest: string, pages: Pick<DigestPage, 'line'>[], line: number): string {
  return digestPagePath(digest, Math.max(1, pages.findLastIndex((page) => page.line <= line) + 1));
}
