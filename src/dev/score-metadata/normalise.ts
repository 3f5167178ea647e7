/** White space as single blanks. */
export const exact = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Names: case and quotes do not count. */
export const name = (text: string): string =>
  exact(text)
    .replace(/^["“”‘’`]+|["“”‘’`]+$/g, '')
    .toLowerCase();

/** Abbreviations: a plural is the same. */
export const abbreviation = (text: string): string =>
  exact(text)
    .replace(/["“”`]/g, '')
    .replace(/(?<=[A-Z])s$/, '')
    .toLowerCase();

/** Expansions: hyphens and a plural are the same. */
export const expansion = (text: string): string =>
  name(text)
    .replace(/[\s-]+/g, ' ')
    .replace(/s$/, '');

/** Citations: outer brackets and `and` or `&` do not count. */
export const citation = (text: string): string =>
  name(text)
    .replace(/^[().,; ]+|[().,; ]+$/g, '')
    .replaceAll(' and ', ' & ');

/** Amounts: `2.5times`, `2.5×` and `2.5x` are the same, and so are "over 11%" and "11%". */
export const amount = (text: string): string =>
  exact(
    text
      .toLowerCase()
      .replaceAll('\\times', 'x')
      .replaceAll('×', 'x')
      .replace(/[\\~${}]/g, '')
      .trim()
      .replace(/^\W*(?:(?:up to|at least|more than|less than|over|around|about|by)\s+)+/, '')
      .replace(/(?<=\d)\s*times\b/, 'x')
      .replace(/(?<=\d)\s*percent\b/, '%')
      .replace(/(?<=\d)\s+(?=[x%])/, ''),
  )
    .replace(/^\++/, '')
    .replace(/[.,;]+$/, '');

const range = /^(\d[\d.]*)\s*(%|x)?\s*(?:-|–|to)\s*\+?(\d[\d.]*)\s*(%|x)?$/;

/** The two ends of a range as amounts, `73-89%` as 73% and 89%; anything else as it is. */
export function endsOf(value: string): string[] {
  const [, first, own, last, unit] = range.exec(amount(value)) ?? [];
  return first && last ? [first + (own ?? unit ?? ''), last + (unit ?? own ?? '')] : [value];
}

/** A formula or a piece of debris without the dollars round it. */
export const notation = (text: string): string => {
  const inner = text.trim().replace(/^\$+|\$+$/g, '');
  return inner.trim() || text.trim();
};
