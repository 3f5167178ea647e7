import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';
import { toPlaces } from '../../passages/offsets.ts';
import { readPassages } from '../../passages/read-passages.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { tidySpans } from '../../passages/tidy-spans.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { collectParagraphs, type Paragraphs } from './paragraphs.ts';
import { type RtfToken, toRtfTokens } from './rtf-tokens.ts';

/** What a group sets, and takes back at its end. */
interface Group {
  isSilent: boolean;
  isHidden: boolean;
  /** Style of its paragraphs, and level if they are headings; what their text is set in. */
  style: string;
  level?: number;
  settings: Set<string>;
  /** Code page of bytes, and characters that stand for a letter of Unicode where it cannot be shown. */
  page: string;
  skips: number;
  /** Whether it holds the instruction of a field: "HYPERLINK …". */
  isField: boolean;
  /** Whether it defines the fonts. */
  isFonts: boolean;
}

/** Where the reading of a document is. */
interface State {
  paragraphs: Paragraphs;
  groups: Group[];
  /** Code pages of the fonts, by their number; the font that is being defined. */
  fonts: Map<number, string>;
  font: number;
  /** Code page of the document. */
  page: string;
  /** Bytes of a letter in several bytes, and where they began. */
  bytes: number[];
  start: number;
  /** Characters still to be skipped behind a letter of Unicode. */
  skip: number;
  instruction: string;
}

/**
 * Reads an RTF document, as Word, LibreOffice, Pages and pandoc write it.
 *
 * @throws DigestError if it holds no papers
 */
export function readRtf(bytes: Uint8Array, { file }: ReadOptions): Split {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const state = toState(collectParagraphs(toPlaces(bytes, (offset) => offset)));
  for (const token of toRtfTokens(text)) readToken(state, token);
  flushBytes(state);
  state.paragraphs.end();
  const { passages } = state.paragraphs.collector;
  return tidySpans(
    readPassages(passages, { file, format: 'rtf', encoding: 'windows-1252', bytes: bytes.length }),
  );
}

function toState(paragraphs: Paragraphs): State {
  const page = 'windows-1252';
  const group = { isSilent: false, isHidden: false, style: 'Normal', settings: new Set<string>(), page, skips: 1, isField: false, isFonts: false };
  paragraphs.begin('Normal');
  return { paragraphs, groups: [group], fonts: new Map(), font: 0, page, bytes: [], start: 0, skip: 0, instruction: '' };
} // prettier-ignore

const topOf = ({ groups }: State): Group => groups.at(-1)!;

function readToken(state: State, token: RtfToken): void {
  const { kind, text, value = 0, start } = token;
  if (kind !== 'byte') flushBytes(state);
  const top = topOf(state);
  if (kind === 'open') openGroup(state);
  else if (kind === 'close') closeGroup(state);
  else if (kind === 'word') readWord(state, token);
  else if (state.skip > 0 && kind === 'byte') state.skip -= 1;
  else if (kind === 'byte') {
    if (state.bytes.length === 0) state.start = start;
    state.bytes.push(value);
  } else if (top.isField) state.instruction += text;
  else {
    const skipped = Math.min(state.skip, text.length);
    state.skip -= skipped;
    add(state, text.slice(skipped), start + skipped);
  }
}

function openGroup(state: State): void {
  if (state.groups.length > limits.elements)
    throw new DigestError(`groups nested more than ${limits.elements} deep`, { cure: 'save it as text' });
  const top = topOf(state);
  state.groups.push({ ...top, settings: new Set(top.settings) });
}

function closeGroup(state: State): void {
  const [top, around] = [topOf(state), state.groups.at(-2)];
  if (top.isField && !around?.isField) {
    const link = /HYPERLINK\s+"?([^"\s]+)/.exec(state.instruction)?.[1];
    state.paragraphs.collector.note({ link });
    state.instruction = '';
  }
  if (state.groups.length > 1) state.groups.pop();
}

function add(state: State, text: string, start: number): void {
  const { isSilent, isHidden, settings } = topOf(state);
  if (!isSilent) state.paragraphs.add(text, start, settings, isHidden);
}

/** Decodes bytes in the code page of their font: several may be one letter. */
function flushBytes(state: State): void {
  if (state.bytes.length === 0) return;
  const bytes = Uint8Array.from(state.bytes);
  state.bytes = [];
  const text = new TextDecoder(topOf(state).page).decode(bytes);
  if (topOf(state).isField) state.instruction += text;
  else add(state, text, state.start);
}

/** Groups that are no text of the document. */
const silent = readPatterns('formats')['rtf-silent']!.regex;
/** Words that stand for a letter. */
const letters: Record<string, string> = {
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: ' ', cell: ' ',
  emspace: ' ', enspace: ' ', qmspace: ' ', '~': '\u00A0', _: '-', '-': '', '{': '{', '}': '}', '\\': '\\',
}; // prettier-ignore
/** Words that set text in something: on, unless a 0 follows. */
const settings: Record<string, string> = { b: 'b', i: 'i', ul: 'u', caps: 'caps', scaps: 'scaps' };

function readWord(state: State, { text: word, value, start }: RtfToken): void {
  const top = topOf(state);
  const setting = settings[word];
  if (word === 'fldinst') [top.isField, top.isSilent] = [true, true];
  else if (silent.test(word)) [top.isSilent, top.isFonts] = [true, top.isFonts || word === 'fonttbl'];
  else if (Object.hasOwn(letters, word)) add(state, letters[word]!, start);
  else if (setting) top.settings[value === 0 ? 'delete' : 'add'](setting);
  else if (word === 'u' && value !== undefined) addUnicode(state, value, start);
  else words[word]?.(state, value);
}

function addUnicode(state: State, value: number, start: number): void {
  const code = value < 0 ? value + 0x10000 : value;
  if (code <= 0xffff) add(state, String.fromCharCode(code), start);
  state.skip = topOf(state).skips;
}

/** Code pages of the character sets of fonts, and of `\ansicpg`, as TextDecoder calls them. */
const charsets: Record<number, string> = { 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250' }; // prettier-ignore
const codePages: Record<number, string> = { 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 874: 'windows-874', 65001: 'utf-8', 10000: 'macintosh' }; // prettier-ignore

const endLine = (state: State): void => state.paragraphs.collector.end(false);
function endParagraph(state: State): void {
  const { isSilent, style, level } = topOf(state);
  if (!isSilent) state.paragraphs.begin(style, level);
}

/** What other words do. */
const words: Record<string, (state: State, value?: number) => void> = {
  par: endParagraph,
  sect: endParagraph,
  page: endParagraph,
  row: endParagraph,
  line: endLine,
  pard: (state) => restyle(state, 'Normal'),
  s: (state, value = 0) => restyle(state, `s${value}`, topOf(state).level),
  outlinelevel: (state, value = 9) => restyle(state, topOf(state).style, value < 6 ? value + 1 : undefined),
  plain: (state) => topOf(state).settings.clear(),
  fs: (state, value = 24) => setSize(topOf(state).settings, value),
  v: (state, value) => void (topOf(state).isHidden = value !== 0),
  deleted: (state, value) => void (topOf(state).isHidden = value !== 0),
  uc: (state, value = 1) => void (topOf(state).skips = Math.min(Math.max(value, 0), 16)),
  ansicpg: (state, value = 1252) => {
    state.page = codePages[value] ?? (value >= 1250 && value <= 1258 ? `windows-${value}` : state.page);
    topOf(state).page = state.page;
  },
  mac: (state) => void (topOf(state).page = state.page = 'macintosh'),
  f: (state, value = 0) => {
    state.font = value;
    if (!topOf(state).isFonts) topOf(state).page = state.fonts.get(value) ?? state.page;
  },
  fcharset: (state, value = 0) => {
    const page = charsets[value];
    if (topOf(state).isFonts && page) state.fonts.set(state.font, page);
  },
};

function restyle(state: State, style: string, level?: number): void {
  const top = topOf(state);
  if (top.isSilent) return;
  [top.style, top.level] = [style, level];
  state.paragraphs.restyle(style, level);
}

function setSize(set: Set<string>, size: number): void {
  for (const each of set) if (/^fs\d/.test(each)) set.delete(each);
  set.add(`fs${size}`);
}
