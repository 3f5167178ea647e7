import type { TextRange } from '../paper/sentences.ts';
import { fold } from '../vocabulary/fold.ts';
import { hasNameForm, isNameLike, isWordPair, nameWord, quotedWords } from './name-forms.ts';
import { isPresentedAt, presentationsIn } from './presenting.ts';
import type { Acronym, Found, PaperText } from './types.ts';

const prefix = /^["“‘]?([^\s:]{2,30}?|[^:]{2,60}?)["”’]?\s*(?:[:：]|\s[–—-]{1,2}\s)/u;
const naming = String.raw`(?:called|termed|dubbed|coined|named|denoted(?:\s+as)?|referred\s+to\s+as|which\s+we\s+(?:call|term|name|dub)|we\s+(?:call|term|name|dub)(?:\s+(?:it|this|our|the)\b[^,.]{0,30}?)?)`;
const named = new RegExp(
  String.raw`\b${naming}\s*,?\s*(?:the\s+|as\s+|an?\s+)*(?:${quotedWords}|(${nameWord})(?![\p{L}\p{N}]|\s\p{Lu}\p{Ll})|([\p{L}][\p{L}\s-]{3,60}?)\s*\((${nameWord})\))`,
  'u',
);
const thing = String.raw`(?:method|approach|algorithm|framework|technique|model|architecture|network|procedure|scheme|strategy|mechanism|optimizer|estimator|regularizer|loss|paradigm)`;
const ending = String.raw`(?=\s*[,.;(]|\s+(?:that|which|to|for|and|is|as|by|because|where)\b)`;
const lowerName = String.raw`(\p{Ll}[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,4}?)`;
const ours = String.raw`\b(?:we|our|propose[sd]?|this paper)\b[^.;]{0,160}?`;
const namedInLower = [
  new RegExp(String.raw`${ours}\b${naming},?\s+(?:the\s+)?${quotedWords}`, 'iu'),
  new RegExp(
    String.raw`\bwe\s+(?:call|term|name|dub)\s+(?:our|this|the|these)\s+(?:\w+\s){0,2}?${thing}s?\s+(?:as\s+)?(?:the\s+)?${lowerName}${ending}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:propose|introduce|present|develop)s?\b[^.;]{0,80}?\b${thing}s?,?\s+(?:that\s+we\s+call|which\s+we\s+call|called|termed|dubbed|coined|named)\s+(?:the\s+)?${lowerName}${ending}`,
    'u',
  ),
];
/** A name for what is studied, not for what is made. */
const notMade =
  /\b(?:problems?|phenomen\w+|issues?|challenges?|effects?|failures?|modes?|tendenc\w+|bias|artifacts?|known as|so-called)\b/i;
const presentedWord = new RegExp(
  String.raw`\b(?:propose|introduce|present|develop|design|describe|unveil|release|contribute|construct|build|create|curate)s?\b\s+(?:${quotedWords}|(${nameWord}))(?=\s*(?:[,(]|\bto\b|\ba\b|\ban\b|\bthe\b|\bas\b|\bfor\b|\bwhich\b|\bthat\b|–|—|-\s|\.|\busing\b))`,
  'u',
);

const inBrackets = new RegExp(String.raw`\((${nameWord})\)`, 'gu');

/**
 * The name that a paper gives its own main contribution; undefined where it names none. Title first, then the
 * abstract: a naming verb, a word presented, an abbreviation presented.
 */
export function findShortName(paper: PaperText): Found | undefined {
  return (
    fromTitle(paper) ?? fromSentences(paper, named) ?? fromSentences(paper, presentedWord) ?? fromPair(paper) ?? fromLower(paper) // prettier-ignore
  );
}

function fromTitle(paper: PaperText): Found | undefined {
  const before = prefix.exec(paper.title)?.[1];
  if (before) return fromPrefix(paper, before);
  const isName = isNameLike(paper.title) && paper.title.length <= 40;
  return isName ? literal(paper.title, 0) : undefined;
}

function fromPrefix({ title, text, vocabulary, acronyms }: PaperText, before: string): Found | undefined {
  const abstract = text.slice(title.length);
  if (isNameLike(before) && (!plainWord.test(before) || isUsedAsName(before, abstract))) {
    return isField(vocabulary, before) && !abstract.includes(before)
      ? undefined
      : literal(before, title.indexOf(before));
  }
  const at = title.indexOf(before);
  if (/^\p{Lu}\S+ v?\d+(?:\.\d+)?$/iu.test(before)) return literal(before, at);
  const head = /^(\S+)\s\p{L}+$/u.exec(before)?.[1];
  if (head && hasNameForm(head) && !isWordPair(head) && !isField(vocabulary, head)) return literal(head, at);
  const own = acronyms.find(({ value }) => singular(value.expansion) === singular(before));
  if (own) return toAbbreviation(own);
  const again = abstract.split(before).length - 1;
  return again >= 3 && /^\p{Lu}/u.test(before) && !vocabulary.notNames.has(before)
    ? literal(before, at)
    : undefined;
}

const plainWord = /^\p{Lu}\p{Ll}+$/u;
const singular = (words: string): string => fold(words).replace(/s$/, '');

/** A plain word is a name if the abstract writes it with its capital inside a sentence too. */
function isUsedAsName(word: string, abstract: string): boolean {
  return new RegExp(`[\\p{Ll},;)] ${word}(?![\\p{L}])`, 'u').test(abstract);
}

function isField({ notNames }: PaperText['vocabulary'], value: string): boolean {
  return notNames.has(value) || notNames.has(value.replace(/s$/, ''));
}

function fromSentences(paper: PaperText, pattern: RegExp): Found | undefined {
  for (const range of abstractSentences(paper)) {
    const found = matchName(pattern, paper.text, range);
    if (found && isOwn(paper, found.value)) return expandedBy(paper, found);
  }
  return undefined;
}

const abstractSentences = ({ sentences, abstractStart }: PaperText): TextRange[] =>
  sentences.filter(({ start }) => start >= abstractStart);

function matchName(pattern: RegExp, text: string, range: TextRange): Found | undefined {
  const found = pattern.exec(text.slice(range.start, range.end));
  const value = found?.[4] ?? found?.[1] ?? found?.[2];
  if (!found || !value) return undefined;
  const start = range.start + found.index + found[0].lastIndexOf(value);
  const after = /^["”]?\s*\(([^()\s]{2,12})\)/.exec(text.slice(start + value.length));
  if (after && found[1] && isNameLike(after[1]!)) {
    return literal(after[1]!, text.indexOf(after[1]!, start + value.length));
  }
  return literal(value.replace(/[-./$]+$/, ''), start);
}

/** The abbreviation wins over its expansion: of `BAlaNced averaGing (BANG)` it is BANG. */
function expandedBy({ acronyms }: PaperText, found: Found): Found {
  const start = found.ranges[0]!.start;
  const own = acronyms.find(({ ranges: [, long] }) => long!.start <= start && start < long!.end);
  return own ? toAbbreviation(own) : found;
}

/** `we introduce the concept of a modular autoencoder (MAE)`: the first abbreviation that is presented. */
function fromPair(paper: PaperText): Found | undefined {
  const presentations = presentationsIn(paper);
  const { vocabulary, names } = paper;
  const bracket = abbreviationsIn(paper).find(
    ({ value, start }) =>
      presentations.some((from) => isPresentedAt(paper, from, start)) &&
      isNameLike(value) &&
      !isField(vocabulary, value) &&
      !names.some(({ surface }) => surface === value),
  );
  return bracket && literal(bracket.value, bracket.at);
}

/** Abbreviations in brackets, and where their expansion begins; of those without one only what the text repeats. */
function abbreviationsIn({
  text,
  abstractStart,
  acronyms,
}: PaperText): { value: string; at: number; start: number }[] {
  const brackets = [...text.slice(abstractStart).matchAll(inBrackets)].map((match) => {
    const at = abstractStart + match.index + 1;
    const own = acronyms.find(({ ranges }) => ranges[0]!.start === at);
    const start = own ? Math.min(...own.ranges.map((range) => range.start)) : at;
    return { value: match[1]!, at, start, isRepeated: text.includes(match[1]!, at + match[1]!.length), own };
  });
  const reversed = acronyms
    .filter(({ ranges: [abbr, long] }) => abbr!.start < long!.start && abbr!.start >= abstractStart)
    .map(({ value, ranges }) => ({ value: value.abbr, at: ranges[0]!.start, start: ranges[0]!.start }));
  return [...brackets.filter(({ own, isRepeated }) => own ?? isRepeated), ...reversed];
}

/** `we call our algorithm convolutional k-means clustering`: lower case counts with a naming verb only. */
function fromLower(paper: PaperText): Found | undefined {
  for (const range of abstractSentences(paper)) {
    const sentence = paper.text.slice(range.start, range.end);
    if (notMade.test(sentence)) continue;
    for (const pattern of namedInLower) {
      const match = pattern.exec(sentence);
      if (match)
        return literal(trimmed(match[1]!), range.start + match.index + match[0].lastIndexOf(match[1]!));
    }
  }
  return undefined;
}

const trimmed = (words: string): string => words.replace(/[,.;]$/, '');

/** A name of its own: no acronym of the field, and of the look of a name or words in capitals. */
function isOwn({ vocabulary }: PaperText, value: string): boolean {
  if (isField(vocabulary, value)) return false;
  return isNameLike(value) || /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3}$/u.test(value);
}

const toAbbreviation = ({ value, ranges }: Found<Acronym>): Found => ({
  value: value.abbr,
  rule: 'literal',
  ranges: [ranges[0]!],
});

const literal = (value: string, start: number): Found => ({
  value,
  rule: 'literal',
  ranges: [{ start, end: start + value.length }],
});
