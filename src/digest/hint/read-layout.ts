import { HintFault } from './hint-fault.ts';
import type { RecordLayout, Separator, Slot, SlotField } from './record-layout.ts';
import { escapePattern, toPattern } from './to-pattern.ts';

/** The words that a hint may use for each field; a longer one is tried before its parts. */
const fieldWords: Record<SlotField, string[]> = {
  title: ['title'],
  authors: ['authors', 'author', 'names'],
  abstract: ['abstract', 'summary', 'text'],
  date: ['date', 'year', 'published'],
  venue: ['venue', 'journal', 'conference'],
  doi: ['doi'],
  arxiv: ['arxiv id', 'arxivid', 'arxiv'],
  url: ['url', 'link', 'address'],
  number: ['number'],
  any: ['anything', 'any', 'other', '…', '...'],
};
const fieldOf = new Map(Object.entries(fieldWords).flatMap(([field, words]) => words.map((word) => [word, field as SlotField]))); // prettier-ignore
/** A field's word stands alone: “Title: title” is a label and a field. */
const fieldWord = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...fieldOf.keys()].sort((one, other) => other.length - one.length).map(escapePattern).join('|')})(?![\\p{L}\\d])`,
  'gu',
); // prettier-ignore
const blank = /^(?:an? )?(?:blank|empty) lines?$/i;
const known = Object.values(fieldWords)
  .map(([word]) => word)
  .join(', ');

/**
 * Reads the layout that a hint describes.
 *
 * @param record its parts in order: names of fields, with the words that stand round them, or `blank line`; a question
 *   mark at the end for one that records may lack
 * @throws HintFault for a part without a field, or a record without a title.
 */
export function readLayout(record: string[], separator: string | undefined): RecordLayout {
  const slots: Slot[] = [];
  let isApart = false;
  record.forEach((words, index) => {
    if (!blank.test(words)) slots.push(toSlot(words, isApart, index));
    isApart = blank.test(words);
  });
  const fields = slots.flatMap((slot) => slot.fields);
  const twice = fields.find((field, at) => !/any|number/.test(field) && fields.indexOf(field) < at);
  if (twice) throw new HintFault(['record'], `names ${twice} twice`, `name ${twice} once`);
  if (!fields.includes('title'))
    throw new HintFault(['record'], 'names no title', 'add title where the title stands, as in [title, abstract]'); // prettier-ignore
  return { slots, separator: toSeparator(separator) };
}

function toSlot(words: string, isApart: boolean, index: number): Slot {
  const plain = words.replace(/\s*\?$/, '');
  const found = [...plain.matchAll(fieldWord)];
  const fields = found.map(([word]) => fieldOf.get(word)!);
  if (fields.length === 0)
    throw new HintFault(['record', index], 'names no field', `write one of ${known}, or blank line`);
  const isAlone = fields.length === 1 && found[0]![0] === plain;
  return {
    words: plain,
    fields,
    ...(!isAlone && { pattern: toSlotPattern(plain, found) }),
    isOptional: plain !== words,
    isApart,
  };
}

/** A pattern with a group for each field: the last may take the rest of the line, the others as little as they can. */
function toSlotPattern(words: string, found: RegExpExecArray[]): RegExp {
  let at = 0;
  const parts = found.map((match, index) => {
    const before = escapePattern(words.slice(at, match.index));
    at = match.index + match[0].length;
    const value = fieldOf.get(match[0]) === 'number' ? '\\p{N}+' : index < found.length - 1 ? '.+?' : '.+';
    return `${before}(${value})`;
  });
  return new RegExp(`^${parts.join('')}${escapePattern(words.slice(at))}$`, 'diu');
}

const counts: Record<string, number> = { two: 2, three: 3, four: 4 };

function toSeparator(words: string | undefined): Separator {
  if (words === undefined || /^(?:none|nothing)$/i.test(words)) return { kind: 'none' };
  const [, count] = /^(?:(an?|one|two|three|four|\d{1,2}) )?(?:blank|empty) lines?$/i.exec(words) ?? [];
  if (count !== undefined) return { kind: 'blanks', count: counts[count.toLowerCase()] ?? (Number(count) || 1) }; // prettier-ignore
  if (blank.test(words)) return { kind: 'blanks', count: 1 };
  const isRule = !/[\p{L}\p{N}*]/u.test(words);
  return { kind: 'line', pattern: isRule ? toRule(words) : toPattern(words) };
}

/** A line of the same signs, at least as many: `---` also divides as `----------`. */
function toRule(words: string): RegExp {
  const signs = [...new Set(words.replace(/\s/g, ''))].map(escapePattern).join('|');
  return new RegExp(`^(?:${signs}|\\s){${words.length},}$`, 'u');
}
