import { parseSupport } from '../../paper/evidence.ts';
import { fieldRows } from '../../paper/field-rows.ts';
import { readFrontmatter } from '../../paper/frontmatter/read-frontmatter.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import type { PagePlan } from '../plan/plan-page.ts';
import { count } from './count.ts';

/** What changed in one field by one rule, over all pages. */
interface Group {
  field: string;
  /** `stated` for a value without evidence. */
  rule: string;
  added: number;
  removed: number;
  pages: Set<string>;
  /** The first values, as `+LoRA` and `-GaLore`. */
  examples: string[];
}

/** As many values are shown of each group. */
const shown = 3;
/** Fields that follow from the others. */
const derived = new Set<string>(['evidence', 'source']);

/**
 * What a run changes on existing pages, grouped by field and by the rule that found the values or had found them: the
 * changes of newer code in lines that a person can read.
 */
export function summariseChanges(pages: PagePlan[]): string[] {
  const groups = new Map<string, Group>();
  for (const { slug, page, before, action } of pages) {
    if (page === undefined || before === undefined || action === 'create') continue;
    const [old, next] = [readFrontmatter(before), readFrontmatter(page)];
    addChanges(groups, slug, old.frontmatter, next.frontmatter);
    if (old.body.trim() !== next.body.trim()) groupOf(groups, 'body', 'text').pages.add(slug);
  }
  const sorted = [...groups.values()].toSorted(
    (a, b) => b.pages.size - a.pages.size || (a.field < b.field ? -1 : 1),
  );
  return sorted.map(describe);
}

function addChanges(
  groups: Map<string, Group>,
  slug: string,
  old: PaperFrontmatter,
  next: PaperFrontmatter,
): void {
  for (const [field] of fieldRows.filter(([key]) => !derived.has(key))) {
    const [was, is] = [valuesOf(old, field), valuesOf(next, field)];
    for (const [value, rule] of is) if (!was.has(value)) note(groups, field, rule, slug, `+${value}`);
    for (const [value, rule] of was) if (!is.has(value)) note(groups, field, rule, slug, `-${value}`);
  }
}

/** The values of a field, each with the rule that found it. */
function valuesOf(frontmatter: PaperFrontmatter, field: keyof PaperFrontmatter): Map<string, string> {
  const values = [frontmatter[field] ?? []].flat() as unknown[];
  const evidence = frontmatter.evidence?.[field] ?? [];
  return new Map(
    values.map((value, at) => {
      const text = typeof value === 'object' ? Object.values(value ?? {}).join(' ') : String(value);
      return [text, evidence[at] === undefined ? 'stated' : parseSupport(evidence[at]).rule];
    }),
  );
}

function note(groups: Map<string, Group>, field: string, rule: string, slug: string, value: string): void {
  const group = groupOf(groups, field, rule);
  group.pages.add(slug);
  if (value.startsWith('+')) group.added += 1;
  else group.removed += 1;
  if (group.examples.length < shown) group.examples.push(value);
}

function groupOf(groups: Map<string, Group>, field: string, rule: string): Group {
  const key = `${field} ${rule}`;
  const group = groups.get(key) ?? { field, rule, added: 0, removed: 0, pages: new Set(), examples: [] };
  groups.set(key, group);
  return group;
}

function describe({ field, rule, added, removed, pages, examples }: Group): string {
  const numbers = [added > 0 ? `${added} new` : '', removed > 0 ? `${removed} gone` : ''].filter(Boolean);
  const values = numbers.length > 0 ? `: ${numbers.join(', ')} (${examples.join(', ')})` : '';
  return `${field} by ${rule}, ${count(pages.size, 'page')}${values}`;
}
