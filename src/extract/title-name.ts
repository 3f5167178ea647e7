import { readRules } from '../rules/read-rules.ts';
import { ruleAt } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal, wordsFound } from './literal.ts';
import { hasNameForm, isNameLike, isWordPair } from './name-forms.ts';
import { singular } from './singular.ts';
import type { Found, PaperText } from './types.ts';

const { title: prefixes, series } = readRules('short-name');
/** The longest name before a colon and the longest title that is a name, in characters. */
const longestPrefix = 60;
const longestTitle = 40;
/** A phrase is a name if the abstract repeats it at least this often. */
const fewestUses = 3;

/** The name at the beginning of a title, or the whole title; undefined if there is no name. */
export function findTitleName(paper: PaperText): Found | undefined {
  const { title, tokens, abstractToken } = paper;
  const match = ruleAt(prefixes!, tokens, 0);
  if (match && match.end <= abstractToken) return fromPrefix(paper, wordsFound(paper, match));
  const isName = title.length <= longestTitle && mayBeName(paper, title);
  return isName ? literal(title, 0, 'title-is-name') : undefined;
}

function fromPrefix(paper: PaperText, prefix: Found): Found | undefined {
  if (prefix.value.length < 2 || prefix.value.length > longestPrefix) return undefined;
  if (mayBeName(paper, prefix.value)) {
    const isKnown = isNotName(paper.vocabulary, prefix.value) && !paper.abstract.includes(prefix.value);
    return isKnown ? undefined : prefix;
  }
  const isSeries = ruleAt(series!, paper.tokens, 0);
  return spelledWithHyphen(paper, prefix) ?? (isSeries ? undefined : fromPhrase(paper, prefix));
}

/**
 * Whether a word can be a name. An ordinary word can if the abstract also capitalises it inside a sentence.
 */
function mayBeName({ tokens, abstractToken }: PaperText, value: string): boolean {
  if (!isNameLike(value)) return false;
  const isInside = (at: number): boolean =>
    looksLike(tokens[at - 1]!.text, 'Lower') || [',', ';', ')'].includes(tokens[at - 1]!.low);
  return (
    !looksLike(value, 'Capital') ||
    tokens.some(({ text }, at) => at > abstractToken && text === value && isInside(at))
  );
}

/** `SENT-Map` in the abstract for `SENT Map` in the title. */
function spelledWithHyphen({ tokens, abstractToken }: PaperText, { value }: Found): Found | undefined {
  const other = tokens.find(
    ({ text }, at) =>
      at >= abstractToken &&
      text !== value &&
      text.includes('-') &&
      looksLike(text, 'Name') &&
      fold(text) === fold(value),
  );
  return other && literal(other.text, other.start, 'title-with-hyphen');
}

/**
 * A name of several words: `PineNet V2`, `RDP LoRA`, `PineNet networks`, the words of an acronym, or a phrase that the
 * abstract repeats.
 */
function fromPhrase(paper: PaperText, prefix: Found): Found | undefined {
  const { abstract, abstractStart, acronyms, vocabulary } = paper;
  const { value, ranges } = prefix;
  const [head = '', second = '', ...more] = value.split(' ');
  if (more.length === 0 && looksLike(head, 'Capitals') && looksLike(second, 'Version')) return prefix;
  const isNamed = more.length === 0 && hasNameForm(head) && !isWordPair(head) && !isNotName(vocabulary, head);
  if (isNamed && hasNameForm(second)) return prefix;
  if (isNamed && looksLike(second, 'Plain')) return literal(head, ranges[0]!.start, 'title-head');
  const own = acronyms.find((acronym) => singular(acronym.value.expansion) === singular(value));
  // An abstract that begins with the acronym begins with the field: `Compressed sensing (CS) recovers …`.
  const isOfField = own?.ranges[1]!.start === abstractStart;
  if (own && !isOfField) return literal(own.value.abbr, own.ranges[0]!.start, 'title-acronym');
  const isUsed = abstract.split(value).length > fewestUses && looksLike(head, 'Capitals');
  return isUsed && !vocabulary.notNames.has(value) ? prefix : undefined;
}
