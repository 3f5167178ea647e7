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
    if (key === 'class') words.push(...value.split(' ').map((one) => `.${one}`));
    else if (key === 'id') words.push(`#${value}`);
    else if (scopeAttribute.test(key)) words.push(`[${key}`);
  }
  return words;
}
