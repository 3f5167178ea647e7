import { VFileMessage } from 'vfile-message';
import { limits } from '../../limits.ts';
import { DigestError } from '../../digest-error.ts';
import { slugOfFile } from '../../bytes/slug-of-file.ts';
import { toPlaces } from '../../passages/offsets.ts';
import type { Passage } from '../../passages/passage.ts';
import { readPassages } from '../../passages/read-passages.ts';
import { readRows, type Row } from '../../passages/read-rows.ts';
import { setApart } from '../../passages/set-apart.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { toPassages } from '../html/to-passages.ts';
import { decodePart } from './decode-part.ts';
import { type MailPart, toParts } from './to-parts.ts';

/** A mail and how to read it. */
interface Mail {
  bytes: Uint8Array;
  options: ReadOptions;
  format: 'mail' | 'mhtml';
}

const isPage = ({ type }: MailPart): boolean => type === 'text/html' || type === 'application/xhtml+xml';
const isText = (part: MailPart): boolean => (isPage(part) || part.type === 'text/plain') && !part.isAttached;

/**
 * Reads a mail, a mailbox, or a page saved as MHTML: its parts of text without their encoding for transfer. Where text
 * and page say the same, both are read, and what shows more whole papers is taken, of equals the page.
 *
 * @throws DigestError if no part holds papers
 */
export function readMail(bytes: Uint8Array, options: ReadOptions): Split {
  const parts = toParts(bytes);
  const format = options.format === 'mhtml' ? 'mhtml' : 'mail';
  const mail = { bytes, options, format } as const;
  const texts = format === 'mhtml' ? parts.filter(isPage).slice(0, 1) : parts.filter(isText);
  if (texts.length === 0) throw new DigestError('the mail holds no text', { cure: 'save the text of the mail as a file' });
  const readings = [choose(texts, isPage), choose(texts, (part) => !isPage(part))]
    .filter((own, index, all) => index === 0 || own.some((part, at) => part !== all[0]![at]))
    .map((own) => attempt(() => readTexts(own, mail)));
  const [first] = readings;
  const found = readings.flatMap(({ split }) => split ?? []).sort((one, other) => wholeOf(other) - wholeOf(one));
  if (!found[0]) throw first!.error;
  return { ...found[0], messages: [...found[0].messages, ...describeRest(parts, texts)] };
} // prettier-ignore

/** Of the parts that say the same, those that `isWanted` where there are any. */
function choose(parts: MailPart[], isWanted: (part: MailPart) => boolean): MailPart[] {
  const wanted = new Set(parts.filter(isWanted).map(({ alternative }) => alternative));
  return parts.filter((part) => part.alternative === undefined || !wanted.has(part.alternative) || isWanted(part));
} // prettier-ignore

function attempt(read: () => Split): { split?: Split; error?: unknown } {
  try {
    return { split: read() };
  } catch (error) {
    if (error instanceof DigestError) return { error };
    throw error;
  }
}

const wholeOf = ({ records }: Split): number =>
  records.filter(({ paragraphs }) => paragraphs.length > 0).length + records.length / 1000;

function readTexts(parts: MailPart[], { bytes, options, format }: Mail): Split {
  const { file, encoding } = options;
  refuseLongText(parts);
  const source = { file, format, encoding: encoding ?? 'utf-8', bytes: bytes.length };
  const split = parts.some(isPage)
    ? readPassages(parts.flatMap((part) => passagesOf(part, bytes, encoding)), source)
    : readRows(parts.flatMap((part) => rowsOf(part, bytes, encoding)), source);
  const body = { start: parts[0]!.start, end: bytes.length };
  return { ...setApart(split, body, 'headers of the mail'), format, digest: slugOfFile(file) };
} // prettier-ignore

function refuseLongText(parts: MailPart[]): void {
  const size = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (size <= limits.mailText) return;
  const [seen, limit] = [size, limits.mailText].map((bytes) => (bytes / 2 ** 20).toFixed(1));
  throw new DigestError(`the mail holds ${seen} MB of text; the limit is ${limit} MB`, {
    cure: 'save its text in several files',
  });
}

function passagesOf(part: MailPart, bytes: Uint8Array, encoding?: string): Passage[] {
  if (!isPage(part)) return rowsOf(part, bytes, encoding).flatMap(toPassage);
  const { text, toByte } = decodePart(bytes, part, encoding);
  return toPassages(text, toPlaces(bytes, toByte));
}

/** A line of plain text beside a page. */
function toPassage({ text, start, line }: Row, index: number, rows: Row[]): Passage[] {
  if (text.trim() === '') return [];
  const isApart = index === 0 || rows[index - 1]!.text.trim() === '';
  return [{ text: text.trim(), dropped: [], box: { name: 'pre' }, shape: 'pre', start, line, isApart, isHidden: false, links: [] }];
} // prettier-ignore

function rowsOf(part: MailPart, bytes: Uint8Array, encoding?: string): Row[] {
  const { text, toByte } = decodePart(bytes, part, encoding);
  const toPlace = toPlaces(bytes, toByte);
  let offset = 0;
  return text.split('\n').map((line): Row => {
    const row = { text: line.replace(/\r$/, ''), ...toPlace(offset) };
    offset += line.length + 1;
    return row;
  });
}

/** A message about the parts that are not read, and about what was decoded. */
function describeRest(parts: MailPart[], texts: MailPart[]): VFileMessage[] {
  const rest = parts.filter((part) => !texts.includes(part));
  const encodings = [...new Set(texts.map(({ encoding }) => encoding))].filter((name) => /^(?:base64|quoted-printable)$/.test(name));
  const kinds = [...Map.groupBy(rest, ({ type }) => type)].map(([type, own]) => `${own.length} ${type}`).join(', ');
  const found = [
    encodings.length > 0 && { reason: `decoded ${encodings.join(' and ')}`, ruleId: 'decoded' },
    rest.length > 0 && { reason: `left out ${rest.length} ${rest.length === 1 ? 'part' : 'parts'} (${kinds})`, ruleId: 'left-out' },
  ];
  return found.flatMap((each) => {
    if (!each) return [];
    const message = new VFileMessage(each.reason, { place: { line: 1, column: 1 }, ruleId: each.ruleId, source: 'offprint' });
    return [Object.assign(message, { note: 'nothing to do; the digest keeps them' })];
  });
} // prettier-ignore
