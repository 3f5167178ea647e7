import { readPatterns } from '../../patterns/read-patterns.ts';
import { telling } from './elements.ts';

/** Attributes of an element, by name. */
export type Attributes = Record<string, string>;

/** Attributes whose words say what an element holds; an id is one item's own, unless it is such a word. */
const naming = ['class', 'itemprop', 'data-test', 'data-testid', 'data-test-id', 'role'];
const patterns = readPatterns('elements');
/** Words that differ from item to item, or come from a program. */
const passing = patterns['passing-class']!.regex;
/** Words kept of one element, at most. */
const most = 6;

/** The name of an element in a shape: its own, and the lasting words of what names it. */
export function nameOf(tag: string, attributes: Attributes): string {
  const { id = '' } = attributes;
  const words = [
    ...naming.flatMap((name) => attributes[name]?.split(/\s+/) ?? []),
    telling.test(id) ? id : '',
  ];
  const lasting = words.filter((word) => word !== '' && !passing.test(word)).slice(0, most);
  return [tag, ...lasting].join('.');
}

/** What a saved page keeps for programs or for nobody: not shown to its reader. */
const unseen = { class: patterns['unseen-class']!.regex, style: patterns['unseen-style']!.regex };

/** Whether an element is not shown. */
export function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    unseen.style.test(attributes['style'] ?? '') ||
    unseen.class.test(attributes['class'] ?? '')
  );
}
