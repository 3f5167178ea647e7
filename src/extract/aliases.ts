import { wordsOf } from '../rules/lexicon.ts';
import { matchesWord } from '../rules/matches-word.ts';
import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import { tokenAt } from '../rules/tokens.ts';
import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal, wordsFound } from './literal.ts';
import { hasNameForm, isWordPair } from './name-forms.ts';
import { presentedAcronyms } from './presented-acronyms.ts';
import type { Found, PaperText } from './types.ts';

const rules = readRules('aliases');

/**
 * Further names of the paper's own: variants, parts, measures. Leaves out its short name and names of others'
 * work.
 */
export function findAliases(paper: PaperText, shortName: string | undefined): Found[] {
  const found = [
    ...presentedAcronyms(paper),
    ...enumeratedAcronyms(paper),
    ...matchesOf(paper, 'name').filter(({ value }) => !isWordPair(value)),
    ...matchesOf(paper, 'form').filter(
      ({ value }) => hasNameForm(value) && !looksLike(value, 'CapitalsOnly'),
    ),
    ...(shortName ? derivedFrom(paper, shortName) : []),
  ];
  const seen = new Set<string>();
  return found
    .map(withoutComma)
    .filter((name) => isOwn(paper, name.value, shortName) && !isPartOfExpansion(paper, name))
    .filter(({ value }) => !seen.has(fold(value)) && seen.add(fold(value)))
    .sort((a, b) => a.ranges[0]!.start - b.ranges[0]!.start);
}

const matchesOf = (paper: PaperText, step: string): Found[] =>
  [...runRules(rules[step]!, paper.tokens, paper.abstractToken)].map((match) => wordsFound(paper, match));

/** `we propose three techniques: statistical quantization (SQ) to …; annealing by confidence (ABC) that …`. */
function enumeratedAcronyms({ tokens, abstractToken, sentences, acronyms }: PaperText): Found[] {
  return [...runRules(rules['enumeration']!, tokens, abstractToken)].flatMap(({ end }) => {
    const sentence = sentences.find((range) => range.end > tokens[end - 1]!.start);
    const last = sentence ? tokenAt(tokens, sentence.end - 1) : tokens.length;
    return [...runRules(rules['enumerated']!, tokens, end - 1, last)].flatMap(({ row, value }) => {
      const { start } = tokens[value.start]!;
      const own = acronyms.find(({ ranges }) => Math.min(...ranges.map((range) => range.start)) === start);
      return own ? [literal(own.value.abbr, own.ranges[0]!.start, row.id)] : [];
    });
  });
}

/**
 * Words that contain the short name: `BigNASModels`, `SpecDec-v2`, `LaMDA++`; or are its stem: RAPO of
 * RAPO++.
 */
function derivedFrom({ tokens, abstractToken }: PaperText, shortName: string): Found[] {
  if (shortName.length < 3) return [];
  const base = shortName.replace(/(?:\++|-?v?\d+(?:\.\d+)?)$/, '');
  const isMore = (word: string): boolean =>
    word.includes(shortName) && /[\p{Lu}\d+#]/u.test(word.replace(shortName, ''));
  return tokens
    .slice(abstractToken)
    .filter(({ text }) => looksLike(text, 'Name'))
    .filter(({ text }) => isMore(text) || (text === base && base.length > 2 && text !== shortName))
    .map(({ text, start }) =>
      literal(text, start, text === base ? 'short-name-stem' : 'short-name-and-more'),
    );
}

/** A quoted name without the comma that stands before the closing quotation mark. */
function withoutComma({ value, rule, ranges: [at] }: Found): Found {
  return literal(value.replace(/[,.;]$/, ''), at!.start, rule);
}

/** `Pine Growth` of `Pine Growth by Sets (PGS)`. */
const isPartOfExpansion = ({ acronyms }: PaperText, { ranges: [at] }: Found): boolean =>
  acronyms.some(({ ranges: [, long] }) => long!.start <= at!.start && at!.end <= long!.end);

const isFormed = matchesWord(wordsOf('FORMED'));
const isLeading = matchesWord(wordsOf('LEADING'));

function isOwn(
  { vocabulary, names, acronyms }: PaperText,
  value: string,
  shortName: string | undefined,
): boolean {
  const key = fold(value);
  const [head = '', ...more] = value.split(' ');
  if (
    value.length < 2 ||
    !/\p{Lu}/u.test(value) ||
    isFormed(value) ||
    (more.length > 0 && isLeading(head.toLowerCase()))
  )
    return false;
  if (key === fold(shortName ?? '') || key === `${fold(shortName ?? '')}s`) return false;
  if (isNotName(vocabulary, value)) return false;
  if (names.some(({ surface }) => fold(surface) === key)) return false;
  return !acronyms.some(({ value: { expansion } }) => fold(expansion) === key);
}
