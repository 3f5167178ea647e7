import type { PlacedLink } from '../paper/place-links.ts';
import { tokenAt, tokensOf } from '../rules/tokens.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import { isWord } from '../text/is-word.ts';
import { sentencesOf } from '../text/sentences.ts';
import { findNames } from '../vocabulary/find-names.ts';
import type { FoundName } from '../vocabulary/find-names.ts';
import { isPlainWord } from '../vocabulary/is-spelled-like.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { findAcronyms } from './acronyms.ts';
import { isOfField } from './is-of-field.ts';
import { singular } from './singular.ts';
import type { Acronym, Found, PaperText } from './types.ts';
import { withAddresses } from './with-addresses.ts';

const gap = '\n\n';

/**
 * Prepares a title and an abstract for extraction.
 *
 * @param links the links of the abstract, with their places in it
 */
export function toPaperText(
  title: string,
  abstract: string,
  vocabulary: Vocabulary,
  links: PlacedLink[] = [],
): PaperText {
  const text = abstract ? title + gap + abstract : title;
  const abstractStart = abstract ? title.length + gap.length : title.length;
  const sentences = sentencesOf(abstract).map(({ start, end }) => ({
    start: start + abstractStart,
    end: end + abstractStart,
  }));
  const acronyms = [...findAcronyms(title, 0), ...findAcronyms(abstract, abstractStart)];
  const tokens = tokensOf(text);
  const abstractToken = tokenAt(tokens, abstractStart);
  for (const { ranges } of acronyms) markAcronym(tokens, ranges);
  const isInField = isOfField(text.toLowerCase(), tokens, vocabulary.field);
  const names = findNames(text, vocabulary)
    .filter((name) => isMeant(name, acronyms))
    .filter((name) => !isReference(text, name))
    .filter((name) => isInField || isSpelledOut(name, acronyms) || !meansOther(text, name));
  return {
    text,
    title,
    abstract,
    abstractStart,
    tokens,
    abstractToken,
    addressed: withAddresses(
      tokens,
      links.map((link) => placedAfter(link, abstractStart)),
    ),
    sentences,
    acronyms,
    names,
    isInField,
    vocabulary,
  };
}

const placedAfter = ({ url, start, end }: PlacedLink, by: number): PlacedLink => ({
  url,
  start: start + by,
  end: end + by,
});

/**
 * Whether a name means something else in another field: a few capitals (`MAE`, `DCNs`, `M4`), a data set or model named by
 * an ordinary word (`Habitat`), or a first name (`Claude Shannon`).
 */
const meansOther = (text: string, { name, surface, end }: FoundName): boolean =>
  /^(?:\p{Lu}{2,4}s?|\p{Lu}\d{1,2})$/u.test(surface) ||
  (name.kind !== 'method' && isWord(surface)) ||
  (isPlainWord(surface) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)));

/** Whether the text spells a name out, as the vocabulary does (see `isMeant`). */
const isSpelledOut = ({ surface }: FoundName, acronyms: Found<Acronym>[]): boolean =>
  acronyms.some(({ value }) => singular(value.abbr) === singular(surface));

/** Whether a name is a reference: `[ABL14]`. */
const isReference = (text: string, { start, end }: FoundName): boolean =>
  text[start - 1] === '[' && text[end] === ']';

/** Marks the beginning and the end of an acronym with its expansion. */
function markAcronym(tokens: Token[], ranges: TextRange[]): void {
  const last = tokens[tokenAt(tokens, Math.max(...ranges.map(({ end }) => end)) - 1)];
  const first = tokens[tokenAt(tokens, Math.min(...ranges.map(({ start }) => start)))];
  if (last) last.mark = 'AcronymEnd';
  if (first) first.mark = 'Acronym';
}

/**
 * Whether a name of the vocabulary is meant: an acronym that the text spells out differently is something
 * else.
 */
function isMeant({ name, surface }: FoundName, acronyms: Found<Acronym>[]): boolean {
  const own = acronyms.find(({ value }) => singular(value.abbr) === singular(surface));
  if (!own) return true;
  const expansion = singular(own.value.expansion);
  const longer = [name.name, ...name.spellings]
    .map(singular)
    .filter((spelling) => spelling !== singular(surface));
  if (longer.length === 0) return /\p{Ll}/u.test(name.name);
  return longer.some((spelling) => expansion.includes(spelling));
}
