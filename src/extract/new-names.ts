import { fold } from '../vocabulary/fold.ts';
import { isNotName } from '../vocabulary/is-not-name.ts';
import type { NameKind } from '../vocabulary/types.ts';
import { companies, selfTelling, word } from './name-companies.ts';
import type { Company } from './name-companies.ts';
import { isWordPair } from './name-forms.ts';
import type { Found, PaperText } from './types.ts';

/** A name that the vocabulary does not have, and what its form or company makes it. */
export interface NewName extends Found {
  kind: NameKind;
}

/** Names that the vocabulary lacks, by their form (`X-7B`, `X-Bench`) and by the words beside them; each once. */
export function findNewNames(paper: PaperText): NewName[] {
  const found = new Map<string, NewName>();
  for (const { kind, value, start, mayBeAcronym } of candidatesIn(paper)) {
    const range = { start, end: start + value.length };
    if (found.has(fold(value)) || isTaken(paper, value, range.start, range.end, mayBeAcronym)) continue;
    found.set(fold(value), { kind, value, rule: 'literal', ranges: [range] });
  }
  return [...found.values()];
}

interface Candidate {
  kind: NameKind;
  value: string;
  start: number;
  mayBeAcronym?: boolean | undefined;
}

function* candidatesIn({ text, acronyms }: PaperText): Generator<Candidate> {
  for (const { kind, pattern } of selfTelling) {
    for (const match of text.matchAll(pattern)) {
      if (!isInAddress(text, match.index)) yield { kind, value: match[0], start: match.index };
    }
  }
  for (const company of companies) {
    for (const match of text.matchAll(company.pattern)) {
      const at = match.index + match[0].lastIndexOf(match[1]!);
      if (isOwnSaid(text, at) || isInSquareBrackets(text, at)) continue;
      yield* listed(text, company, match[1]!, at);
      if (company.isOpen && company.kind !== 'dataset')
        yield* acronymsAfter(text, at, company.kind, acronyms);
    }
  }
}

function* listed(text: string, company: Company, list: string, at: number): Generator<Candidate> {
  const parts = [...list.matchAll(new RegExp(word, 'gu'))];
  const hasName = parts.some(([value]) => company.accepts(value));
  for (const { 0: value, index } of parts) {
    const start = at + index;
    if (company.isOpen && !endsItem.test(text.slice(start + value.length))) continue;
    const isPlain = company.isOpen && hasName && plainName.test(value);
    if ((company.accepts(value) && !isWordPair(value)) || isPlain)
      yield { kind: company.kind, value, start, mayBeAcronym: company.mayBeAcronym };
  }
}

/** What may follow an item of a list that stands last: no further word of its name. */
const endsItem =
  /^(?:\s*(?:[,.;:)\]/(]|$)|\s+(?:and|or|for|to|in|on|with|by|that|which|show|are|is|have|has|as|often|can|at|while|when)\b)/;
/** Among names also a plain word with a capital: `LoRA+, PiSSA, Olora`. */
const plainName = /^\p{Lu}\p{Ll}{3,}$/u;

/** `methods such as Jacobian transpose (JT) and pseudo inverse (PI)`: the acronyms up to the sentence's end. */
function* acronymsAfter(
  text: string,
  from: number,
  kind: NameKind,
  acronyms: PaperText['acronyms'],
): Generator<Candidate> {
  const end =
    from + (/[.;:](?:\s|$)|\b(?:we|our|this paper)\b/.exec(text.slice(from, from + 200))?.index ?? 200);
  for (const { value, ranges } of acronyms) {
    const start = ranges[0]!.start;
    const isInside = ranges.every((range) => range.start >= from && range.end <= end);
    if (isInside) yield { kind, value: value.abbr, start, mayBeAcronym: true };
  }
}

/** `our X`, `the proposed X`: the paper's own. */
const isOwnSaid = (text: string, at: number): boolean =>
  /\b(?:our|proposed|novel|new|called|named|dubbed|introduc\w+|present|propose)\s+(?:the\s+|an?\s+)?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );

/** `[KLSS14]` is a reference. */
const isInSquareBrackets = (text: string, at: number): boolean =>
  text.lastIndexOf('[', at) > text.lastIndexOf(']', at) && text.lastIndexOf('[', at) > at - 80;

const isInAddress = (text: string, at: number): boolean =>
  /https?:\S*$/.test(text.slice(Math.max(0, at - 200), at));

function isTaken(
  { vocabulary, names, acronyms }: PaperText,
  value: string,
  start: number,
  end: number,
  mayBeAcronym = false,
): boolean {
  const bare = value.replace(/s$/, '');
  if (isNotName(vocabulary, value)) return true;
  if (value.split(/[-/]/).every((part) => vocabulary.notNames.has(part) || /^\p{Ll}+$|^\d+$/u.test(part)))
    return true;
  if (names.some((name) => name.start < end && start < name.end)) return true;
  return !mayBeAcronym && acronyms.some(({ value: { abbr } }) => abbr === value || abbr === bare);
}
