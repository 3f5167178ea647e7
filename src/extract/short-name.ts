import type { TextRange } from '../text/sentences.ts';
import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal } from './literal.ts';
import { findLowerCaseName } from './lower-case-name.ts';
import { hasNameForm, isNameLike, isWordPair, nameWord, naming, quotedWords } from './name-forms.ts';
import { findPresentedAbbreviation } from './presented-abbreviation.ts';
import type { Acronym, Found, PaperText } from './types.ts';

const prefix = /^["“‘]?([^\s:]{2,30}?|[^:]{2,60}?)["”’]?\s*(?:[:：]|\s[–—-]{1,2}\s)/u;
const named = new RegExp(
  String.raw`\b${naming}\s*,?\s*(?:the\s+|as\s+|an?\s+)*(?:${quotedWords}|(${nameWord})(?![\p{L}\p{N}]|\s\p{Lu}\p{Ll})|([\p{L}][\p{L}\s-]{3,60}?)\s*\((${nameWord})\))`,
  'u',
);
const presentedWord = new RegExp(
  String.raw`\b(?:propose|introduce|present|develop|design|describe|unveil|release|contribute|construct|build|create|curate)s?\b\s+(?:${quotedWords}|(${nameWord}))(?=\s*(?:[,(]|\bto\b|\ba\b|\ban\b|\bthe\b|\bas\b|\bfor\b|\bwhich\b|\bthat\b|–|—|-\s|\.|\busing\b))`,
  'u',
);

const defined = new RegExp(
  String.raw`^(${nameWord})\s*(?:is|:)\s+(?:[Aa]n?|the\s+first)\s+(?:[\p{L}-]+\s+){0,5}?(?:method|approach|framework|model|algorithm|system|dataset|benchmark|tool|library|architecture|pipeline|agent)\b`,
  'u',
);

/**
 * The name that a paper gives its own main contribution; undefined where it names none. Title first, then the
 * abstract: a naming verb, a word presented, an abbreviation presented.
 */
export function findShortName(paper: PaperText): Found | undefined {
  return (
    fromTitle(paper) ?? fromSentences(paper, named) ?? fromSentences(paper, presentedWord) ?? findPresentedAbbreviation(paper) ?? fromDefinition(paper) ?? findLowerCaseName(paper) // prettier-ignore
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
    return isNotName(vocabulary, before) && !abstract.includes(before)
      ? undefined
      : literal(before, title.indexOf(before));
  }
  const at = title.indexOf(before);
  const spelled = wordsOf(abstract.replace(/https?:\S+/g, '')).find(
    (word) => /-/.test(word) && fold(word) === fold(before),
  );
  if (spelled) return literal(spelled, title.length + abstract.indexOf(spelled));
  if (
    /^(?:Lemma|Theorem|Part|Chapter|Section|Volume|Figure|Table|Case|Level|Step|Phase|Lesson) /.test(before)
  )
    return undefined;
  if (/^\p{Lu}\S+ v?\d+(?:\.\d+)?$/iu.test(before)) return literal(before, at);
  const head = /^(\S+)\s\p{L}+$/u.exec(before)?.[1];
  if (head && hasNameForm(head) && !isWordPair(head) && !isNotName(vocabulary, head))
    return literal(head, at);
  const own = acronyms.find(({ value }) => singular(value.expansion) === singular(before));
  if (own) return toAbbreviation(own);
  const again = abstract.split(before).length - 1;
  return again >= 3 && /^\p{Lu}/u.test(before) && !vocabulary.notNames.has(before)
    ? literal(before, at)
    : undefined;
}

const plainWord = /^\p{Lu}\p{Ll}+$/u;
const singular = (words: string): string => fold(words).replace(/s$/, '');

const wordsOf = (text: string): string[] => text.match(new RegExp(nameWord, 'gu')) ?? [];

/** A plain word is a name if the abstract writes it with its capital inside a sentence too. */
function isUsedAsName(word: string, abstract: string): boolean {
  return new RegExp(`[\\p{Ll},;)] ${word}(?![\\p{L}])`, 'u').test(abstract);
}

function fromSentences(paper: PaperText, pattern: RegExp): Found | undefined {
  for (const range of abstractSentences(paper)) {
    const found = matchName(pattern, paper.text, range);
    if (found && isOwn(paper, found.value)) return expandedBy(paper, found);
  }
  return undefined;
}

/** `PineTree is a method that …`, of a name that the vocabulary lacks. */
function fromDefinition(paper: PaperText): Found | undefined {
  for (const { start, end } of abstractSentences(paper)) {
    const value = defined.exec(paper.text.slice(start, end))?.[1];
    const isKnown = paper.names.some((name) => name.start === start);
    if (value && !isKnown && hasNameForm(value) && isOwn(paper, value)) return literal(value, start);
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

/** A name of its own: no acronym of the field, and of the look of a name or words in capitals. */
function isOwn({ vocabulary }: PaperText, value: string): boolean {
  if (isNotName(vocabulary, value)) return false;
  return isNameLike(value) || /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3}$/u.test(value);
}

const toAbbreviation = ({ value, ranges }: Found<Acronym>): Found => literal(value.abbr, ranges[0]!.start);
