import type { Token } from '../rules/tokens.ts';
import { termIndex, termsIn } from './term-index.ts';
import type { Phrase, TermIndex } from './term-index.ts';

/** How many different words of the vocabulary's field a paper has at least, if it belongs there. */
const fieldWords = 2;

/**
 * Whether a paper uses words of a vocabulary's field; any paper does if the field has none.
 *
 * @param text in lower case
 */
export function isOfField(text: string, tokens: Token[], field: string[]): boolean {
  if (field.length === 0) return true;
  const found = new Set<string>();
  for (const { term } of termsIn(text, tokens, fieldIndex(field)))
    if (found.add(term.words).size === fieldWords) return true;
  return false;
}

const fieldIndexes = new WeakMap<string[], TermIndex<Phrase>>();

/** The index of a field's words, built once for each list. */
function fieldIndex(field: string[]): TermIndex<Phrase> {
  const known = fieldIndexes.get(field) ?? termIndex(field.map((words) => ({ words })));
  fieldIndexes.set(field, known);
  return known;
}
