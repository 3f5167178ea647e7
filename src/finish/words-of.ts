import { memo } from '../text/memo.ts';
import type { PageElement } from './page-elements.ts';
import { scopeAttribute } from './selector-needs.ts';

/**
 * What the selector of a style can find an element by: its name, its `.classes`, its `#id`, and `[` with the attribute of
 * its component.
 */
export function wordsOf({ name, attributes }: PageElement): string[] {
  const words = [name];
  for (const key in attributes) {
    const value = attributes[key]!;
    if (key === 'class') words.push(...classWords(value));
    else if (key === 'id') words.push(`#${value}`);
    else if (scopeAttribute.test(key)) words.push(`[${key}`);
  }
  return words;
}

/** Pages have few lists of classes, apart from those of formulas. */
const mostLists = 2000;

const classWords = memo(mostLists, (list) => list.split(' ').map((one) => `.${one}`));
