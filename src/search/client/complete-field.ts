import { facetNames } from '../query/parse-query.ts';
import { offerValues } from './find-by-facet.ts';

/** A way to complete a query. */
export interface Completion {
  /** The field. */
  name: string;
  /** The value. */
  text: string;
  /** Papers that have it. */
  count: number;
  /** The query with the value in place of what was typed of it. */
  query: string;
}

/** A field at the end of a query, with the beginning of its value. */
const openField = /(?<=^|[\s(-])(\p{L}+):("?)([^"\s]*|(?<=")[^"]*)$/u;

/**
 * Values of the field that is being typed at the end of a query, those that begin like what was typed of it first. Empty
 * if no field is being typed, or its value is complete.
 */
export async function completeField(
  typed: string,
  loadFacet: (key: string, text: string) => Promise<Record<string, string>>,
): Promise<Completion[]> {
  const match = openField.exec(typed);
  const name = match?.[1]!.toLowerCase() ?? '';
  if (!match || !(facetNames as readonly string[]).includes(name)) return [];
  const [, , , start = ''] = match;
  const values = offerValues(start, await loadFacet(name, start));
  if (values.some(({ text }) => text === start)) return [];
  const before = typed.slice(0, match.index);
  return values.map(({ text, count = 0 }) => {
    return { name, text, count, query: `${before}${name}:${quoteValue(text)}` };
  });
}

/** A value as it is typed after the name of a field. */
export const quoteValue = (text: string): string => (/[\s()]/.test(text) ? `"${text}"` : text);
