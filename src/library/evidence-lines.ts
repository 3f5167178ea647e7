import { titleSetText } from '../compile/compile-tree.ts';
import { cutText } from '../text/cut-text.ts';
import { parseSupport } from '../paper/evidence.ts';
import type { EvidenceSpan } from '../paper/evidence.ts';
import { fieldRows } from '../paper/fields.ts';
import ruleNames from '../paper/rule-names.json' with { type: 'json' };
import type { LibraryPaper } from './types.ts';

const longest = 60;
const labels = new Map<string, string>(fieldRows.map(([key, { label }]) => [key, label]));

/**
 * What supports each extracted field, a line each value: label, what the rule says, and the words of the title or abstract. What a
 * person wrote has no evidence and no line. `abstract` is the abstract's text as set.
 */
export function evidenceLines({ data }: LibraryPaper, abstract: string): string[] {
  const title = titleSetText(data.title);
  const wordsAt = ({ in: part, start, end }: EvidenceSpan): string => {
    const words = (part === 'title' ? title : abstract).slice(start, end);
    return `“${cutText(words, longest)}”`;
  };
  return Object.entries(data.evidence ?? {}).flatMap(([field, entries]) =>
    entries.map((entry) => {
      const { rule, spans } = parseSupport(entry);
      return `${labels.get(field) ?? field}: ${sayRule(rule)}: ${spans.map(wordsAt).join(' ')}`;
    }),
  );
}

const names: Record<string, string> = ruleNames;

/** A rule in words; one that is no longer there by its name. */
const sayRule = (rule: string): string => names[rule] ?? rule;
