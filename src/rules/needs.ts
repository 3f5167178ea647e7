import { functionWords } from '../text/function-words.ts';
import { isOpen } from './matches-word.ts';
import type { Pattern } from './pattern.ts';
import { widthOf } from './width-of.ts';

/**
 * Words or shapes one of which must stand at some place from `from` to `to`, counted in tokens from the beginning of a
 * match.
 */
export interface Need {
  words: string[];
  /** Names of shapes. */
  shapes: string[];
  from: number;
  to: number;
}

/**
 * What a pattern cannot match without, so that most places can be passed over without trying it. Leaves out its
 * first token, which is looked up anyway, and what almost every text has.
 */
export const needsOf = (pattern: Pattern): Need[] =>
  allNeeds(pattern)
    .filter(({ to }) => to > 0)
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));

const sizeOf = ({ words, shapes }: Need): number => words.length + shapes.length;

/** Whether a word cannot be listed, or almost every text has it. */
const isUseless = (word: string): boolean => isOpen(word) || functionWords.has(word) || !/\p{L}/u.test(word);

/** Shapes that many texts do not have. */
const rareShapes = new Set([
  'Decimal',
  'Factor',
  'Fold',
  'Number',
  'Points',
  'Range',
  'Size',
  'Unit',
  'Year',
]);

function allNeeds(pattern: Pattern): Need[] {
  if (pattern.type === 'words') {
    return pattern.words.some(isUseless) ? [] : [{ words: pattern.words, shapes: [], from: 0, to: 0 }];
  }
  if (pattern.type === 'shape') {
    return rareShapes.has(pattern.name) ? [{ words: [], shapes: [pattern.name], from: 0, to: 0 }] : [];
  }
  if (pattern.type === 'value') return allNeeds(pattern.item);
  if (pattern.type === 'either') return sharedNeed(pattern.items.map(allNeeds));
  return pattern.type === 'all' ? needsInOrder(pattern.items) : [];
}

function needsInOrder(items: Pattern[]): Need[] {
  let [least, most] = [0, 0];
  return items.flatMap((item) => {
    const needs = allNeeds(item).map((need) => ({ ...need, from: need.from + least, to: need.to + most }));
    const width = widthOf(item);
    least += width.least;
    most += width.most;
    return needs;
  });
}

/** What alternatives need in common: something that one of them needs; nothing if one needs nothing. */
function sharedNeed(alternatives: Need[][]): Need[] {
  const chosen = alternatives.map(smallest);
  if (!chosen.every((need) => need !== undefined)) return [];
  return [
    {
      words: [...new Set(chosen.flatMap(({ words }) => words))],
      shapes: [...new Set(chosen.flatMap(({ shapes }) => shapes))],
      from: Math.min(...chosen.map(({ from }) => from)),
      to: Math.max(...chosen.map(({ to }) => to)),
    },
  ];
}

function smallest(needs: Need[]): Need | undefined {
  const [first] = needs.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return first;
}
