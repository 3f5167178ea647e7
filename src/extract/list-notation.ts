import type { Repair } from '../paper/repair.ts';
import { replaceParts } from '../text/replace-parts.ts';
import type { Notation, PaperFields } from './to-fields.ts';

type NotationFields = Pick<PaperFields, 'math' | 'mathVariables' | 'texDebris'>;

/** A paper's text as it is in the digest. */
export interface SourceText {
  title: string;
  /** Paragraphs joined by an empty line. */
  abstract: string;
}

/** A repair with its place in the digest's text. */
interface Placed extends Repair {
  start: number;
  end: number;
}

const formula = /^\$+([^$]+)\$+$/;
const factor = /^([\d.,]+(?:\s?[–-]\s?[\d.,]+)?)\s?×$/;

/**
 * Lists a paper's repairs in the form of the labels: formulas with their TeX, single letters set as
 * mathematics, and everything else that was repaired, with the word or quotation around it. Identical ones
 * become one entry with a count.
 */
export function listNotation(repairs: Repair[], source: SourceText): NotationFields {
  const math = new Map<string, Notation>();
  const variables = new Set<string>();
  const debris = new Map<string, Notation>();
  for (const part of ['title', 'abstract'] as const) {
    const placed = placeRepairs(repairs.filter((repair) => repair.in === part));
    const others = placed.filter((repair) => !takeFormula(repair, math, variables));
    for (const { text, clean } of debrisOf(others, source[part])) count(debris, text, { clean });
  }
  return { math: [...math.values()], mathVariables: [...variables], texDebris: [...debris.values()] };
}

/** Adds places in the digest's text, since the offsets of repairs refer to the text as set. */
function placeRepairs(repairs: Repair[]): Placed[] {
  let shift = 0;
  return repairs
    .toSorted((a, b) => a.at - b.at)
    .map((repair) => {
      const start = repair.at + shift;
      shift += repair.from.length - repair.to.length;
      return { ...repair, start, end: start + repair.from.length };
    });
}

/** Counts a repair that sets mathematics; returns whether it does. */
function takeFormula({ from, to }: Repair, math: Map<string, Notation>, variables: Set<string>): boolean {
  const tex = formula.exec(to)?.[1] ?? factor.exec(to)?.[0].replace(/\s?×/, '\\times');
  if (!tex) return false;
  const source = formula.exec(from)?.[1] ?? from;
  if (/^\p{L}$/u.test(source)) variables.add(source);
  else count(math, source, { tex });
  return true;
}

function debrisOf(placed: Placed[], source: string): { text: string; clean: string }[] {
  const spans: [number, number][] = [];
  for (const [at, repair] of placed.entries()) {
    const [start, end] = spanOf(repair, placed.slice(at + 1), source);
    if (start < (spans.at(-1)?.[1] ?? 0) || source.slice(start, end).trim() === '') continue;
    spans.push([start, end]);
  }
  return spans.map(([start, end]) => ({
    text: source.slice(start, end),
    clean: repairSpan(source, start, end, placed),
  }));
}

/** The whole quotation, a dash by itself, anything else with the word around it. */
function spanOf(repair: Placed, later: Placed[], source: string): [number, number] {
  if (repair.rule === 'dash' || repair.rule === 'comment') return [repair.start, repair.end];
  if (repair.rule === 'quote') return [repair.start, closingOf(repair, later)?.end ?? repair.end];
  let [start, end] = [repair.start, repair.end];
  while (start > 0 && /\S/.test(source[start - 1]!)) start--;
  while (end < source.length && /\S/.test(source[end]!)) end++;
  while (end > repair.end && /[,.;:]/.test(source[end - 1]!)) end--;
  const isBracketed = start < repair.start && source[start] === '(' && source[end - 1] === ')';
  return isBracketed ? [start + 1, end - 1] : [start, end];
}

/** The repair of the closing mark of a quotation that a repair opens. */
function closingOf({ to }: Placed, later: Placed[]): Placed | undefined {
  const closing = to === '“' ? '”' : to === '‘' ? '’' : undefined;
  return later.find((other) => other.rule === 'quote' && other.to === closing);
}

function repairSpan(source: string, start: number, end: number, placed: Placed[]): string {
  const within = placed.filter((one) => one.start >= start && one.end <= end);
  const repairs = within.map(({ start: at, from, to }) => ({ at, length: from.length, by: to }));
  return replaceParts(source, repairs, start, end);
}

function count(entries: Map<string, Notation>, text: string, more: Pick<Notation, 'tex' | 'clean'>): void {
  const known = entries.get(text);
  if (known) known.count++;
  else entries.set(text, { text, ...more, count: 1 });
}
