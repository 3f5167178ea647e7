import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal } from './literal.ts';
import { hasNameForm, isWordPair, nameWord, quotedWords } from './name-forms.ts';
import { isPresentedAt, presentationsIn } from './presenting.ts';
import type { Acronym, Found, PaperText } from './types.ts';

const naming = String.raw`(?:called|termed|dubbed|coined|named|namely|[Ww]e\s+(?:call|term|name|dub)(?:\s+(?:it|this|these|them))?)`;
const named = new RegExp(
  String.raw`\b${naming}\s+(?:the\s+|an?\s+)?(?:${quotedWords}|(${nameWord}(?:\s(?=[\p{Lu}\d])${nameWord}){0,2}?)(?=\s*[,.(;]|\s+(?:that|which|to|for|and|is|as|by|with|in|on)\b))`,
  'gu',
);
const apposed = new RegExp(
  String.raw`\b(?:variant|version|extension|enhancement|family|metric|measure|module|component|benchmark|dataset|theory|principle|strategy|loss|score)s?,?\s+(?:${quotedWords}|(${nameWord})(?=\s*[,.(;]|\s+(?:that|which|to|for|is|and)\b))`,
  'gu',
);
const presented = new RegExp(
  String.raw`\b(?:propose|introduce|present|develop|design|devise|release|contribute|construct|build|create|curate|establish)[sd]?\s+(?:the\s+|an?\s+)?(?:(?:new|novel)\s+)?(?:${quotedWords}|(${nameWord}))(?=\s*[,.(:;]|\s+(?:that|which|to|for|as|and|with|using|by)\b)`,
  'gu',
);
/** What has a part's or a measure's name before it: `a Pad-Average strategy`, `a composite BalancedScore`. */
const parts = new RegExp(
  String.raw`\b(?:an?|our|novel|new|proposed|two|three)\s+(${nameWord})\s+(?:strategy|module|loss|mechanism|block|layer|scheme|metric|decoder|encoder|branch|component|optimizer|planner|controller|agent|pipeline|sampler)s?\b|\b(?:novel|new|proposed|composite)\s+(${nameWord})(?=\s*[,.(;]|\s(?:that|which|to|for)\b)`,
  'gu',
);
/** What is said to be the paper's own: `our efficient GigaTrain framework`, `our framework MemexRL`. */
const owned = new RegExp(
  String.raw`\b(?:our|proposed|novel|new)\s+(?:[\p{Ll}-]+\s+){0,2}(${nameWord})\s+(?:framework|algorithm|dataset|benchmark|model|method|pipeline)\b|\b(?:our|novel|new)\s+(?:[\p{Ll}-]+\s+){0,4}(?:framework|algorithm|dataset|benchmark|model|method|pipeline)\s+(${nameWord})(?=\s*[,.(;])`,
  'gu',
);
const capitalsOnly = /^[\p{Lu}\d]+$/u;

/** Further names of the paper's own: variants, parts, measures; without its short name and the names of others. */
export function findAliases(paper: PaperText, shortName: string | undefined): Found[] {
  const found = [
    ...presentedAcronyms(paper),
    ...enumeratedAcronyms(paper),
    ...[named, apposed, presented].flatMap((pattern) => matchesOf(paper, pattern)).filter(isName),
    ...[parts, owned]
      .flatMap((pattern) => matchesOf(paper, pattern))
      .filter(({ value }) => hasNameForm(value) && !capitalsOnly.test(value)),
    ...(shortName ? derivedFrom(paper, shortName) : []),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ value }) => isOwn(paper, value, shortName))
    .filter(({ value }) => !seen.has(fold(value)) && seen.add(fold(value)))
    .sort((a, b) => a.ranges[0]!.start - b.ranges[0]!.start);
}

const isName = ({ value }: Found): boolean => !isWordPair(value);

function matchesOf({ text, abstractStart }: PaperText, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => index >= abstractStart)
    .map((match) => {
      const value = (match[1] ?? match[2])!.replace(/[,.;]$/, '');
      return literal(value, match.index + match[0].lastIndexOf(value));
    });
}

/** Not another's: what is compared with, measured on, built from or, with `the`, taken. */
const others =
  /(?:\b(?:on|against|over|than|like|with|from|via|through|of|such as|e\.g\.,?|including|both|as|well-known|existing|popular|standard|in|to|by|under|between|for|(?:built )?upon|classical|recent|called)\s+(?:the\s+|an?\s+)?|\b(?:us(?:es?|ed|ing)|leverag\w+|employ\w*|adopt\w*|appl\w+|utili[sz]\w+|extend\w*|follow\w*|beats?|outperform\w*|surpass\w*|consider\w*|and|or)\s+(?:the\s+)?|,\s)$/iu;
const properWords =
  /^(?:\p{Lu}[\p{L}\p{N}]*|\p{N}\p{L}+|[a-z]{1,4})(?:[\s-]+(?:\p{Lu}[\p{L}\p{N}]*|\p{N}\p{L}+|[a-z]{1,4}))+$/u;

/**
 * Acronyms of what the paper presents: `we propose gradual annealing (GA)`; and, after it has begun to present, those
 * whose expansion is written as a name: `Stage 2 adds a Spatial Refinement Compressor (SRC)`.
 */
function presentedAcronyms(paper: PaperText): Found[] {
  const { text, abstractStart, acronyms } = paper;
  const ends = presentationsIn(paper);
  const first = ends[0] ?? text.length;
  return acronyms.flatMap((acronym) => {
    const start = Math.min(...acronym.ranges.map((range) => range.start));
    if (start < abstractStart) return [];
    const isPresented = ends.some((from) => isPresentedAt(paper, from, start));
    const before = text.slice(Math.max(0, start - 40), start);
    if (!isPresented && !(start > first && isProper(acronym) && !others.test(before))) return [];
    ends.push(Math.max(...acronym.ranges.map((range) => range.end)) + 1);
    return [literal(acronym.value.abbr, acronym.ranges[0]!.start)];
  });
}

const enumeration =
  /\b(?:two|three|four|five|several|key|main|following|novel|new)\s+(?:[\w-]+\s+){0,3}?(?:techniques|modules|components|strategies|methods|contributions|stages|losses|parts|mechanisms|ideas|designs|innovations|variants|algorithms)\b[^:.]{0,60}:/giu;
const itemStart = /(?:[:;,]|\band|\)|\d\.)\s+(?:an?\s+|the\s+)?$/u;

/** `we propose three techniques: statistical quantization (SQ) to …; annealing by confidence (ABC) that …`. */
function enumeratedAcronyms({ text, sentences, acronyms }: PaperText): Found[] {
  return sentences.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(enumeration)].flatMap((match) => {
      const from = start + match.index + match[0].length;
      return acronyms
        .filter(({ ranges }) => ranges.every((range) => range.start >= from && range.end <= end))
        .filter(({ ranges }) =>
          itemStart.test(text.slice(0, Math.min(...ranges.map((range) => range.start))).slice(-20)),
        )
        .map(({ value, ranges }) => literal(value.abbr, ranges[0]!.start));
    }),
  );
}

/** Expansions of several words in capitals. */
const isProper = ({ value }: Found<Acronym>): boolean =>
  properWords.test(value.expansion) && /\p{Lu}.*\s.*\p{Lu}|\p{Lu}.*-\p{Lu}/u.test(value.expansion);

/** Words that carry the short name and more: `BigNASModels`, `SpecDec-v2`, `LaMDA++`; or less: RAPO of RAPO++. */
function derivedFrom({ text, abstractStart }: PaperText, shortName: string): Found[] {
  if (shortName.length < 3) return [];
  const base = shortName.replace(/(?:\++|-?v?\d+(?:\.\d+)?)$/, '');
  const isMore = (word: string): boolean =>
    word.includes(shortName) && /[\p{Lu}\d+#]/u.test(word.replace(shortName, ''));
  return [...text.matchAll(new RegExp(nameWord, 'gu'))]
    .filter(({ index }) => index >= abstractStart && !isInAddress(text, index))
    .map((match) => literal(match[0].replace(/[-./]+$/, ''), match.index))
    .filter(({ value }) => isMore(value) || (value === base && base.length > 2 && value !== shortName));
}

const isInAddress = (text: string, index: number): boolean =>
  /https?:\S*$/.test(text.slice(Math.max(0, index - 200), index));

/** Words before a name that are not of it. */
const leading = /^(?:an?|the|as|by|in|on|of|our|this|these|its|class|algorithm|problem)\s/i;

/** An adjective formed from a name. */
const formed = /-(?:based|tuned|trained|guided|driven|generated|aware|style|like|free|enhanced|level)$/;

function isOwn(
  { vocabulary, names, acronyms }: PaperText,
  value: string,
  shortName: string | undefined,
): boolean {
  const key = fold(value);
  if (!/\p{Lu}/u.test(value) || leading.test(value) || formed.test(value) || /[/$]/.test(value)) return false;
  if (key === fold(shortName ?? '') || key === `${fold(shortName ?? '')}s`) return false;
  if (isNotName(vocabulary, value)) return false;
  if (names.some(({ surface }) => fold(surface) === key)) return false;
  return !acronyms.some(({ value: { expansion } }) => fold(expansion) === key);
}
