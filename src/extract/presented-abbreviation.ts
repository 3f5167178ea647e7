import { isNotName } from '../vocabulary/is-not-name.ts';
import { literal } from './literal.ts';
import { isNameLike, nameWord } from './name-forms.ts';
import { isPresentedAt, presentationsIn } from './presenting.ts';
import type { Found, PaperText } from './types.ts';

const inBrackets = new RegExp(String.raw`\((${nameWord})\)`, 'gu');

/** `we introduce the concept of a modular autoencoder (MAE)`: the first abbreviation that is presented. */
export function findPresentedAbbreviation(paper: PaperText): Found | undefined {
  const presentations = presentationsIn(paper);
  const { vocabulary, names } = paper;
  const bracket = abbreviationsIn(paper).find(
    ({ value, start }) =>
      presentations.some((from) => isPresentedAt(paper, from, start)) &&
      isNameLike(value) &&
      !isNotName(vocabulary, value) &&
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
