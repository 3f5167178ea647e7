import { wordsOf } from '../rules/lexicon.ts';
import { readRules } from '../rules/read-rules.ts';
import { firstRule, runRules } from '../rules/run-rules.ts';
import type { RuleMatch } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import { isCommonTerm } from '../vocabulary/is-common-term.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal, wordsFound } from './literal.ts';
import { hasNameForm, isNameLike } from './name-forms.ts';
import { presentedAcronyms } from './presented-acronyms.ts';
import { findTitleName } from './title-name.ts';
import type { Found, PaperText } from './types.ts';

const rules = readRules('short-name');

/** Ways to find the name, the most reliable first. */
const ways: ((paper: PaperText) => Found | undefined)[] = [
  findTitleName,
  (paper) => named(paper, 'naming'),
  (paper) => named(paper, 'presenting'),
  presentedAcronym,
  (paper) => unlisted(paper, 'apposition'),
  (paper) => unlisted(paper, 'own-form'),
  (paper) => unlisted(paper, 'defining'),
  lowerCase,
];

/**
 * The name that a paper gives its main contribution; undefined if there is none. Looks in the title first,
 * then in the abstract for a naming verb, a word presented, an abbreviation presented, a definition, and
 * words in lower case.
 */
export function findShortName(paper: PaperText): Found | undefined {
  const studied = studiedIn(paper);
  for (const way of ways) {
    const name = way(paper);
    if (name && !studied.has(name.value)) return name;
  }
  return undefined;
}

/** Names and acronyms of what the paper studies rather than makes: a problem, a class of nets. */
function studiedIn(paper: PaperText): Set<string> {
  const studied = matchesOf(paper, 'studied').flatMap(({ value }) => {
    const { text, start } = paper.tokens[value.start]!;
    const acronym = paper.acronyms.find(({ ranges: [, long] }) => long!.start === start);
    return [text, ...(acronym ? [acronym.value.abbr] : [])];
  });
  const versions = paper.acronyms.filter(({ value }) => isVersion(value.expansion));
  return new Set(studied).difference(new Set(versions.map(({ value }) => value.abbr)));
}

/** Whether something is made from another thing, whose problem it shares: `a 2D version of OAK (2OAK)`. */
const isVersion = (expansion: string): boolean =>
  versionOf.some((words) => expansion.toLowerCase().includes(` ${words} `));
const versionOf = wordsOf('VERSION_OF');

function named(paper: PaperText, step: string): Found | undefined {
  return matchesOf(paper, step)
    .map((match) => expandedBy(paper, wordsFound(paper, match)))
    .find(({ value }) => isOwn(paper, value) && !isOfField(paper, value));
}

const matchesOf = ({ tokens, abstractToken }: PaperText, step: string): IteratorObject<RuleMatch> =>
  runRules(rules[step]!, tokens, abstractToken);

/**
 * `we introduce the concept of a modular autoencoder (MAE)`; an abbreviation without expansion counts only if
 * it is used again.
 */
function presentedAcronym(paper: PaperText): Found | undefined {
  const brackets = matchesOf(paper, 'bracket')
    .map((match) => wordsFound(paper, match))
    .filter((found) => !isExplained(paper, found) && isRepeated(paper, found));
  return [...presentedAcronyms(paper), ...brackets]
    .toSorted((a, b) => a.ranges[0]!.start - b.ranges[0]!.start)
    .find(({ value }) => mayBeShortName(paper, value));
}

const isExplained = ({ acronyms }: PaperText, { ranges: [at] }: Found): boolean =>
  acronyms.some(({ ranges }) => ranges[0]!.start === at!.start);

const isRepeated = ({ text }: PaperText, { value, ranges: [at] }: Found): boolean =>
  text.includes(value, at!.end);

const mayBeShortName = ({ vocabulary, names }: PaperText, value: string): boolean =>
  isNameLike(value) && !isNotName(vocabulary, value) && !names.some(({ surface }) => surface === value);

/** `our PineTree framework`, `PineTree is a method that …`, for a name that is not in the vocabulary. */
const unlisted = (paper: PaperText, step: string): Found | undefined =>
  matchesOf(paper, step)
    .map((match) => wordsFound(paper, match))
    .find(
      ({ value, ranges: [at] }) =>
        hasNameForm(value) &&
        isOwn(paper, value) &&
        !isOfField(paper, value) &&
        !paper.names.some(({ start }) => start === at!.start),
    );

/** `we call our algorithm convolutional k-means clustering`: lower case counts only with a naming verb. */
function lowerCase(paper: PaperText): Found | undefined {
  const match = firstRule(rules['lower-case']!, paper.tokens, paper.abstractToken);
  return match && wordsFound(paper, match);
}

/** The abbreviation rather than its expansion: BANG for `BAlaNced averaGing (BANG)`. */
function expandedBy({ acronyms }: PaperText, found: Found): Found {
  const start = found.ranges[0]!.start;
  const own = acronyms.find(({ ranges: [, long] }) => long!.start <= start && start < long!.end);
  return own ? literal(own.value.abbr, own.ranges[0]!.start, found.rule) : found;
}

/** Whether a value stands for an established term: BER of `the bit error rate (BER)`. */
const isOfField = ({ acronyms }: PaperText, found: string): boolean =>
  acronyms.some(({ value: { abbr, expansion } }) => abbr === found && isCommonTerm(expansion));

/**
 * Whether a value can be a name of the paper's own: it looks like a name or is words with capitals, and is
 * not an acronym of the field, unless the paper spells it out.
 */
function isOwn({ vocabulary, acronyms }: PaperText, value: string): boolean {
  const isSpelledOut = acronyms.some(({ value: { abbr } }) => abbr === value);
  if (isNotName(vocabulary, value) && !isSpelledOut) return false;
  const words = value.split(/[ -]/);
  return isNameLike(value) || (words.length <= 4 && words.every((word) => looksLike(word, 'Capital')));
}
