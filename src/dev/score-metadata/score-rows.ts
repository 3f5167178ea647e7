import { toPaperText } from '../../extract/to-paper-text.ts';
import { parseSupport } from '../../paper/evidence.ts';
import type { Evidence } from '../../paper/evidence.ts';
import { allRules } from '../../rules/all-rules.ts';
import { runRules } from '../../rules/run-rules.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { abbreviation, amount, citation, exact, name } from './normalise.ts';
import type { Labels } from './score.ts';

/** A labelled paper: its words, what was found in them, and what there is to find. */
export interface LabelledPaper {
  title: string;
  abstract: string;
  found: { evidence?: Evidence | undefined; [field: string]: unknown };
  labels: Labels;
}

/** What a rule did over labelled papers. */
export interface RowScore {
  /** Where it matched, whether or not a value came of it. */
  matches: number;
  /** Values that it gave, as the labels have them and as they do not; optional ones count as neither. */
  right: number;
  wrong: number;
}

type Field = 'shortName' | 'aliases' | 'datasets' | 'models' | 'methods' | 'citations' | 'contributionType' | 'codeStatus' | 'topics' | 'acronyms' | 'results' | 'links'; // prettier-ignore

/** How the values of a field are compared: the one key of a value, in its spelling that counts. */
const keys: Record<Field, (value: never) => string> = {
  shortName: name,
  aliases: name,
  datasets: name,
  models: name,
  methods: name,
  citations: citation,
  contributionType: name,
  codeStatus: name,
  topics: name,
  acronyms: ({ abbr }: { abbr: string }) => abbreviation(abbr),
  results: ({ value }: { value: string }) => amount(value),
  links: ({ url }: { url: string }) => exact(url),
};

/** What every rule did over labelled papers: rows first, then ways that are no rows. */
export function scoreRows(papers: LabelledPaper[], vocabulary: Vocabulary): Map<string, RowScore> {
  const rules = [...allRules().values()].flat();
  const scores = new Map(rules.map(({ row }) => [row.id, { matches: 0, right: 0, wrong: 0 }]));
  for (const { title, abstract, found, labels } of papers) {
    const { tokens } = toPaperText(title, abstract, vocabulary);
    for (const { row } of runRules(rules, tokens)) scores.get(row.id)!.matches++;
    for (const field of Object.keys(keys) as Field[]) count(scores, field, found, labels);
  }
  return scores;
}

function count(
  scores: Map<string, RowScore>,
  field: Field,
  found: LabelledPaper['found'],
  labels: Labels,
): void {
  const values = [found[field] ?? []].flat() as never[];
  for (const [index, value] of values.entries()) {
    const entry = found.evidence?.[field]?.[index];
    if (!entry) continue;
    const { rule } = parseSupport(entry);
    const score = scores.get(rule) ?? { matches: 0, right: 0, wrong: 0 };
    scores.set(rule, score);
    const verdict = judge(field, keys[field](value), labels);
    if (verdict) score[verdict]++;
  }
}

/** Whether the labels have a value; undefined where they leave it open. */
function judge(field: Field, key: string, labels: Labels): 'right' | 'wrong' | undefined {
  const others = labels._alt?.[field] ?? [];
  const spellings = Array.isArray(others) ? others : Object.values(others).flat();
  const toKeys = (list: unknown[]): string[] =>
    list
      .filter((value) => value !== null)
      .map((value) => (typeof value === 'string' ? name(value) : keys[field](value as never)));
  const right = toKeys([labels[field] ?? [], spellings].flat());
  if (right.includes(key) || right.includes(name(key))) return 'right';
  return toKeys(labels._optional?.[field] ?? []).includes(key) ? undefined : 'wrong';
}
