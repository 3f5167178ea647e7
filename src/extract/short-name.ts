import type { TextRange } from '../paper/sentences.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Found, PaperText } from './types.ts';

const prefix = /^([^\s:]{2,30}|[^:]{2,40}?)\s*(?:[:：]|\s[–—-]{1,2}\s)/u;
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{N}]*|\p{Ll}*\p{Lu}[\p{L}\p{N}]*|\p{L}+\d[\p{L}\p{N}]*)(?:[-+&#.^$_∞/][\p{L}\p{N}+#$\\]*)*[+#]*`;
const quoted = String.raw`["“]([^"”]{2,40})["”]`;
const naming = String.raw`(?:called|termed|dubbed|coined|named|denoted(?:\s+as)?|referred\s+to\s+as|which\s+we\s+(?:call|term|name|dub)|we\s+(?:call|term|name|dub)(?:\s+(?:it|this|our|the)\b[^,.]{0,30}?)?)`;
const named = new RegExp(
  String.raw`\b${naming}\s*,?\s*(?:the\s+|as\s+)?(?:${quoted}|(${nameWord})(?![\p{L}\p{N}]|\s\p{Lu}\p{Ll})|([\p{Ll}][\p{L}\s-]{3,40}?)\s*\((${nameWord})\))`,
  'u',
);
const presenting = String.raw`\b(?:propose|introduce|present|presents|introduces|proposes|develop|design|describe|unveil|release|contribute)s?\b`;
const presentedWord = new RegExp(
  String.raw`${presenting}\s+(?:${quoted}|(${nameWord}))(?=\s*(?:[,(]|\bto\b|\ba\b|\ban\b|\bthe\b|\bas\b|\bfor\b|\bwhich\b|\bthat\b|–|—|-\s|\.|\busing\b))`,
  'u',
);
const presentedPair = new RegExp(
  String.raw`(?:${presenting}|\bour\b|\bnew\s+method\b)[^.;]{0,140}?\((${nameWord})\)`,
  'u',
);

/** The name that a paper gives its own main contribution; undefined where it names none. */
export function findShortName(paper: PaperText): Found | undefined {
  return fromTitle(paper) ?? fromAbstract(paper);
}

function fromTitle({ title, text, vocabulary, acronyms }: PaperText): Found | undefined {
  const before = prefix.exec(title)?.[1];
  if (!before) {
    const known = isNameLike(title) && title.length <= 40;
    return known ? literal(title, { start: 0, end: title.length }) : undefined;
  }
  if (isNameLike(before) && (!plainWord.test(before) || isUsedAsName(before, text.slice(title.length)))) {
    return literal(before, { start: 0, end: before.length });
  }
  const head = /^(\S+)\s\p{L}+$/u.exec(before)?.[1];
  if (head && /\p{L}.*\p{Lu}/u.test(head)) return literal(head, { start: 0, end: head.length });
  const own = acronyms.find(({ value }) => fold(value.expansion) === fold(before));
  if (own) return literal(own.value.abbr, own.ranges[0]!);
  const again = countOf(text.slice(title.length), before);
  return again >= 3 && /^\p{Lu}/u.test(before) && !vocabulary.notNames.has(before)
    ? literal(before, { start: 0, end: before.length })
    : undefined;
}

const plainWord = /^\p{Lu}\p{Ll}+$/u;

/** A plain word is a name if the abstract writes it with its capital inside a sentence too. */
function isUsedAsName(word: string, abstract: string): boolean {
  return new RegExp(`[\\p{Ll},;)] ${word}(?![\\p{L}])`, 'u').test(abstract);
}

function fromAbstract(paper: PaperText): Found | undefined {
  const { text, sentences, abstractStart } = paper;
  for (const pattern of [named, presentedWord, presentedPair]) {
    for (const range of sentences) {
      if (range.start < abstractStart) continue;
      const found = match(pattern, text, range);
      if (found && isOwn(paper, found, pattern !== presentedPair)) return expandedBy(paper, found);
    }
  }
  return undefined;
}

function match(pattern: RegExp, text: string, range: TextRange): Found | undefined {
  const found = pattern.exec(text.slice(range.start, range.end));
  if (!found) return undefined;
  const value = found[4] ?? found[1] ?? found[2];
  if (!value) return undefined;
  const start = range.start + found.index + found[0].lastIndexOf(value);
  const after = /^\s*\(([^()\s]{2,12})\)/.exec(text.slice(start + value.length).replace(/^["”]/, ''));
  const clean = value.replace(/[-./$]+$/, '');
  if (after && found[1] && isNameLike(after[1]!)) {
    const at = text.indexOf(after[1]!, start + value.length);
    return literal(after[1]!, { start: at, end: at + after[1]!.length });
  }
  return literal(clean, { start, end: start + clean.length });
}

/** The abbreviation wins over its expansion: of `BAlaNced averaGing (BANG)` it is BANG. */
function expandedBy({ acronyms }: PaperText, found: Found): Found {
  const start = found.ranges[0]!.start;
  const own = acronyms.find(({ ranges: [, long] }) => long!.start <= start && start < long!.end);
  return own ? literal(own.value.abbr, own.ranges[0]!) : found;
}

/** A name of its own: no acronym of the field, and a known name only where the words present it plainly. */
function isOwn({ vocabulary, names }: PaperText, { value }: Found, isPlain: boolean): boolean {
  if (vocabulary.notNames.has(value) || vocabulary.notNames.has(value.replace(/s$/, ''))) return false;
  if (!isPlain && names.some(({ surface }) => surface === value)) return false;
  return isNameLike(value) || /^\p{Lu}[\p{Ll}]+(?:[ -]\p{Lu}[\p{Ll}]+){0,3}$/u.test(value);
}

/** One word with the look of a name: capitals inside, a digit or a sign. */
function isNameLike(value: string): boolean {
  if (/\s/.test(value)) return false;
  const inside = /\p{L}.*\p{Lu}|\p{L}.*\d|[+#&]|\$|∞/u.test(value);
  return inside || /^\p{Lu}[\p{Ll}]{1,14}$/u.test(value);
}

const literal = (value: string, range: TextRange): Found => ({ value, rule: 'literal', ranges: [range] });
const countOf = (text: string, part: string): number => text.split(part).length - 1;
