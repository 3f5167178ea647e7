import type { Found, PaperText } from './types.ts';

const name = String.raw`\p{Lu}[\p{L}'’-]+`;
const authors = String.raw`${name}(?:(?:,\s+${name})*,?\s+(?:and|&)\s+${name}|\s+et\s+al\.?)`;
const inText = new RegExp(String.raw`${authors}(?:,?\s*\(\d{4}[a-z]?\)|,\s*\d{4}[a-z]?)?`, 'gu');
const oneAuthor = new RegExp(String.raw`(?<=\(|;\s)${name},\s*\d{4}[a-z]?(?=[;)])`, 'gu');
/** Title and abstract are apart. */
const isCitation = /^(?!.*\n\n).*(?:et\s+al|\d{4})/s;

/** Citations in the text, verbatim, without the brackets round them: `Hu et al., 2021`, `Ainsworth et al.`. */
export function findCitations({ text }: PaperText): Found[] {
  const found: Found[] = [];
  for (const match of [...text.matchAll(inText), ...text.matchAll(oneAuthor)].sort(
    (a, b) => a.index - b.index,
  )) {
    const value = match[0];
    if (!isCitation.test(value) || found.some((other) => other.value === value)) continue;
    found.push({ value, rule: 'literal', ranges: [{ start: match.index, end: match.index + value.length }] });
  }
  return found;
}
