import type { Pattern } from './pattern.ts';

/** The least and the most tokens that something can match. */
export interface Width {
  least: number;
  most: number;
}

/** How many tokens a pattern can match. */
export function widthOf(pattern: Pattern): Width {
  if (pattern.type === 'all') {
    const widths = pattern.items.map(widthOf);
    return { least: sum(widths.map(({ least }) => least)), most: sum(widths.map(({ most }) => most)) };
  }
  if (pattern.type === 'either') {
    const widths = pattern.items.map(widthOf);
    return {
      least: Math.min(...widths.map(({ least }) => least)),
      most: Math.max(...widths.map(({ most }) => most)),
    };
  }
  if (pattern.type === 'repeat') return { least: 0, most: pattern.most * widthOf(pattern.item).most };
  if (pattern.type === 'value') return widthOf(pattern.item);
  const width = pattern.type === 'edge' || pattern.type === 'refuse' ? 0 : 1;
  return { least: width, most: width };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
