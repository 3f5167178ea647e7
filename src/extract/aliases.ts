import { fold } from '../vocabulary/fold.ts';
import type { Found, PaperText } from './types.ts';

const nameWord = String.raw`[\p{L}\d][\p{L}\p{N}]*(?:[-+&#][\p{L}\p{N}+#]+)*[+#]*`;
const naming = String.raw`(?:called|termed|dubbed|coined|named|we\s+(?:call|term|name|dub)(?:\s+(?:it|this))?)`;
const named = new RegExp(
  String.raw`\b${naming}\s+(?:the\s+)?["“]?(${nameWord}(?:\s(?=[\p{Lu}\d])${nameWord}){0,2}?)["”]?(?=\s*[,.(]|\s+(?:that|which|to|for|and|is|as|by|with|in|on)\b)`,
  'gu',
);
const apposed = new RegExp(
  String.raw`\b(?:variant|version|extension|family|metric|measure|module|component|benchmark|dataset)s?,?\s+(${nameWord})(?=\s*[,.(]|\s+(?:that|which|to|for|is)\b)`,
  'gu',
);
const presenting = /\b(?:propose|introduce|present|develop|design|devise|formulate)[sd]?\b/giu;
/** What leads away from what is presented: its purpose, its material. */
const leadingAway = /\b(?:for|of|in|on|to|with|from|into|via|by|that|which|using|under|where)\b|[.;:]/i;

/** Further names of the paper's own: variants, parts, measures; without its short name and the names of others. */
export function findAliases(paper: PaperText, shortName: string | undefined): Found[] {
  const found: Found[] = [];
  const add = (value: string, start: number): void => {
    if (isOwn(paper, value, shortName) && !found.some((other) => fold(other.value) === fold(value))) {
      found.push({ value, rule: 'literal', ranges: [{ start, end: start + value.length }] });
    }
  };
  for (const { value, ranges } of presentedIn(paper)) add(value.abbr, ranges[0]!.start);
  for (const pattern of [named, apposed]) {
    for (const match of paper.text.matchAll(pattern)) {
      if (match.index >= paper.abstractStart) add(match[1]!, match.index + match[0].lastIndexOf(match[1]!));
    }
  }
  if (shortName) for (const { value, start } of derivedFrom(paper, shortName)) add(value, start);
  return found;
}

/** Acronyms of what the abstract says it presents: `we propose gradual annealing (GA) and later thawing (LT)`. */
function presentedIn({ text, abstractStart, acronyms }: PaperText): PaperText['acronyms'] {
  const own: PaperText['acronyms'] = [];
  const verbs = [...text.matchAll(presenting)].filter(({ index }) => index >= abstractStart);
  const ends = verbs.map((verb) => verb.index + verb[0].length);
  for (const acronym of acronyms) {
    const start = Math.min(...acronym.ranges.map((range) => range.start));
    const isPresented = ends.some((end) => end <= start && !leadingAway.test(text.slice(end, start)));
    if (!isPresented) continue;
    own.push(acronym);
    ends.push(Math.max(...acronym.ranges.map((range) => range.end)) + 1);
  }
  return own;
}

/** Words that carry the short name and more: `BigNASModels`, `AdAdaGradNorm`, `SpecDec-v2`. */
function derivedFrom(
  { text, abstractStart }: PaperText,
  shortName: string,
): { value: string; start: number }[] {
  if (shortName.length < 3) return [];
  return [...text.matchAll(new RegExp(nameWord, 'gu'))]
    .filter(({ index }) => index >= abstractStart)
    .filter(
      ({ 0: word }) => word.includes(shortName) && /^(?:.*\p{Lu}.*)$/u.test(word.replace(shortName, '')),
    )
    .map(({ 0: value, index }) => ({ value, start: index }));
}

/** Words before a name that are not of it. */
const leading = /^(?:an?|the|as|by|in|on|of|our|this|these|its|class|algorithm|problem)\s/i;

function isOwn(
  { vocabulary, names, acronyms }: PaperText,
  value: string,
  shortName: string | undefined,
): boolean {
  const key = fold(value);
  if (!/\p{Lu}/u.test(value) || !/^\p{L}[\p{L}\p{N} .+&#-]+$/u.test(value) || leading.test(value))
    return false;
  if (key === fold(shortName ?? '') || key === `${fold(shortName ?? '')}s`) return false;
  if (vocabulary.notNames.has(value) || names.some(({ surface }) => fold(surface) === key)) return false;
  const expansion = acronyms.find(({ value: { expansion } }) => fold(expansion) === key);
  return !expansion;
}
