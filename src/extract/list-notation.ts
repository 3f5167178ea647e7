import type { Repair } from '../paper/repair.ts';
import type { Notation, PaperFields } from './to-fields.ts';

const formula = /^\$+([^$]+)\$+$/;
const factor = /^([\d.,]+(?:\s?[–-]\s?[\d.,]+)?)\s?×$/;

/**
 * A paper's repairs in the shape of the labels: formulas with their TeX, single letters that are set as
 * mathematics, and all else that a reader should not see as it stood. Equal ones are one entry with a count.
 */
export function listNotation(repairs: Repair[]): Pick<PaperFields, 'math' | 'mathVariables' | 'texDebris'> {
  const math = new Map<string, Notation>();
  const debris = new Map<string, Notation>();
  const variables = new Set<string>();
  for (const { from, to } of repairs) {
    const tex = formula.exec(to)?.[1] ?? factor.exec(to)?.[0].replace(/\s?×/, '\\times');
    const source = formula.exec(from)?.[1] ?? from;
    if (tex && /^\p{L}$/u.test(source)) variables.add(source);
    else if (tex) count(math, source, { tex });
    else if (from.trim() !== '' && /\S/.test(from)) count(debris, from, { clean: to });
  }
  return { math: [...math.values()], mathVariables: [...variables], texDebris: [...debris.values()] };
}

function count(entries: Map<string, Notation>, text: string, more: Pick<Notation, 'tex' | 'clean'>): void {
  const known = entries.get(text);
  if (known) known.count++;
  else entries.set(text, { text, ...more, count: 1 });
}
