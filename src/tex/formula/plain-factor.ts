import { commands } from '../commands.ts';

const named = /\\([A-Za-z]+) ?/g;

/**
 * A formula of numbers and signs (`2.5\times`, `\pm 0.3`, `95\%`) as text, which needs no fonts for formulas.
 * Undefined if the formula has letters, scripts or structure.
 */
export function plainFactor(tex: string): string | undefined {
  const text = tex
    .replace(named, (all, name: string) => commands.get(name)?.sign ?? all)
    .replace(/\\([%$&#])/g, '$1')
    .replace(/\\[,;: ]|~/g, '\u00a0')
    .replace(/\{([\d.,:/ ]+|[^\w\\{}])\}/g, '$1')
    .replace(/(?<=^|[×≈∼±(])-(?=\d)/g, '−')
    .trim();
  return /^[\d.,:/%+×±≈∼≃≤≥·→°…✓<>=()−\u00a0 -]+$/.test(text) && !/\d\s*[-/+=]\s*\d/.test(text)
    ? text
    : undefined;
}
