import { titleSetText } from '../compile/compile-tree.ts';
import { cutText } from '../text/cut-text.ts';
import { parseSupport } from '../paper/evidence.ts';
import type { EvidenceSpan } from '../paper/evidence.ts';
import { fieldRows } from '../paper/field-rows.ts';
import type { Field } from '../paper/field.ts';
import type { FieldKey } from '../paper/fields.ts';
import type { LibraryPaper } from './types.ts';

/** An extracted value and where it comes from, in words for readers. */
export interface EvidenceLine {
  /** The field's name: `Topic`. */
  label: string;
  /** The value as pages show it: `Efficient inference`. */
  value: string;
  /** `the abstract says “speculative decoding”`, or `in the title` where the words are the value itself. */
  source: string;
}

const longestQuote = 90;
const list = new Intl.ListFormat('en-GB');

/**
 * One line for each extracted value, in the order of the fields, as long as the words that support it are still there.
 * Values that a person wrote have none. Lines quote the words; they do not name the rule that found the value.
 *
 * @param abstract The abstract's text as set.
 * @param topicLabels Topic id to label.
 */
export function evidenceLines(
  { data }: Pick<LibraryPaper, 'data'>,
  abstract: string,
  topicLabels: Map<string, string>,
): EvidenceLine[] {
  const texts = { title: titleSetText(data.title), abstract };
  return fieldRows.flatMap(([key, field]) =>
    (data.evidence?.[key] ?? []).flatMap((entry, index) => {
      const value = [data[key]].flat()[index];
      const quotes = quotesOf(parseSupport(entry).spans, texts);
      if (value === undefined || !field.check?.(value, quotes.map(({ words }) => words))) return []; // prettier-ignore
      const shown = showValue(value, key, field, topicLabels);
      return [{ label: field.label, value: shown, source: describeSource(quotes, shown) }];
    }),
  );
}

interface Quote {
  from: EvidenceSpan['in'];
  words: string;
}

function quotesOf(spans: EvidenceSpan[], texts: Record<EvidenceSpan['in'], string>): Quote[] {
  return spans
    .map(({ in: from, start, end }) => ({ from, words: texts[from].slice(start, end) }))
    .filter(({ words }) => words !== '');
}

/** A value by its label, if it has one; a link, result or acronym by its first property. */
function showValue(
  value: unknown,
  key: FieldKey,
  { facet }: Field,
  topicLabels: Map<string, string>,
): string {
  const text = String(typeof value === 'object' && value ? Object.values(value)[0] : value);
  return (key === 'topics' ? topicLabels.get(text) : facet?.labels?.[text]) ?? text;
}

function describeSource(quotes: Quote[], value: string): string {
  const others = quotes.filter(({ words }) => words !== value);
  if (others.length === 0) return `in the ${quotes[0]!.from}`;
  return (['title', 'abstract'] as const)
    .map((from) => ({ from, own: others.filter((quote) => quote.from === from) }))
    .filter(({ own }) => own.length > 0)
    .map(({ from, own }) => `the ${from} says ${listQuotes(own)}`)
    .join('; ');
}

function listQuotes(quotes: Quote[]): string {
  const quoted = quotes.map(({ words }) => `“${cutText(words.trim(), longestQuote)}”`);
  return list.format(new Set(quoted));
}
