import { readRules } from '../rules/rule.ts';
import { firstRule } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal, wordsFound } from './literal.ts';
import { hasNameForm, isNameLike, isWordPair } from './name-forms.ts';
import type { Found, PaperText } from './types.ts';

const { title: prefixes, series } = readRules('short-name');
/** The longest prefix and the longest title that may be a name, in characters. */
const longestPrefix = 60;
const longestTitle = 40;
/** How often the abstract says what is a name though it looks like words. */
const fewestUses = 3;

/** The name that a title begins with, or is; undefined where it only begins with a phrase. */
export function findTitleName(paper: PaperText): Found | undefined {
  const { title, tokens, abstractToken } = paper;
  const match = firstRule(prefixes!, tokens, 0, Math.min(1, abstractToken));
  if (match && match.end <= abstractToken) return fromPrefix(paper, wordsFound(paper, match));
  const isName = title.length <= longestTitle && isNameLike(title);
  return isName ? literal(title, 0, 'title-is-name') : undefined;
}

function fromPrefix(paper: PaperText, prefix: Found): Found | undefined {
  if (prefix.value.length < 2 || prefix.value.length > longestPrefix) return undefined;
  if (mayBeName(paper, prefix.value)) {
    const isKnown = isNotName(paper.vocabulary, prefix.value) && !paper.abstract.includes(prefix.value);
    return isKnown ? undefined : prefix;
  }
  const isSeries = firstRule(series!, paper.tokens, 0, 1);
  return spelledWithHyphen(paper, prefix) ?? (isSeries ? undefined : fromPhrase(paper, prefix));
}

/** A plain word is a name if the abstract writes it with its capital inside a sentence too. */
function mayBeName({ tokens, abstractToken }: PaperText, value: string): boolean {
  if (!isNameLike(value)) return false;
  const isInside = (at: number): boolean =>
    looksLike(tokens[at - 1]!.text, 'Lower') || [',', ';', ')'].includes(tokens[at - 1]!.low);
  return (
    !looksLike(value, 'Capital') ||
    tokens.some(({ text }, at) => at > abstractToken && text === value && isInside(at))
  );
}

/** `SENT-Map` of the abstract for `SENT Map` of the title. */
function spelledWithHyphen({ tokens, abstractToken }: PaperText, { value }: Found): Found | undefined {
  const other = tokens.find(
    ({ text }, at) =>
      at >= abstractToken && text.includes('-') && looksLike(text, 'Name') && fold(text) === fold(value),
  );
  return other && literal(other.text, other.start, 'title-with-hyphen');
}

/** Of several words: `PineNet V2`, `PineNet networks`, the words of an acronym, what the abstract says often. */
function fromPhrase({ abstract, acronyms, vocabulary }: PaperText, prefix: Found): Found | undefined {
  const { value, ranges } = prefix;
  const [head = '', second = '', ...more] = value.split(' ');
  if (more.length === 0 && looksLike(head, 'Capitals') && looksLike(second, 'Version')) return prefix;
  const isNamed = more.length === 0 && hasNameForm(head) && !isWordPair(head) && !isNotName(vocabulary, head);
  if (isNamed && looksLike(second, 'Plain')) return literal(head, ranges[0]!.start, 'title-head');
  const own = acronyms.find((acronym) => singular(acronym.value.expansion) === singular(value));
  if (own) return literal(own.value.abbr, own.ranges[0]!.start, 'title-acronym');
  const isUsed = abstract.split(value).length > fewestUses && looksLike(head, 'Capitals');
  return isUsed && !vocabulary.notNames.has(value) ? prefix : undefined;
}

const singular = (words: string): string => fold(words).replace(/s$/, '');
