import { fieldNames, plainName } from '../../entries/field-names.ts';
import { partBefore } from '../../features/part-of.ts';
import { measureLine } from '../../lines/measure-line.ts';
import type { Listed } from './find-listed.ts';
import { type Fields, isDescription, isFact, readHead } from './read-item.ts';

/** A title that is set off: in bold, or a link; keys and pictures may stand before it. */
const setOff =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*|\[\[[^\]]*\]\]\s*)*(?=(?:\*\*|__)(?!\s)[^*_].{4,}?(?<!:)(?:\*\*|__)(?!:)|\[[^[\]]{6,}\]\(https?:)/u;
/** A label before a remark or a fact: "_Why:_", "**Note**:", "relevance::". */
const emphasised = /^(?:\*\*?|__?)(\p{L}[\p{L}’' ]{1,40}?)(?::(?:\*\*?|__?)|(?:\*\*?|__?):)\s*/u;
const plain = /^(\p{L}[\p{L}’' ]{1,40}?)::?\s+/u;
const sublist = /^(?:[-*+•]|\d{1,4}[.)])\s+/;
const quote = /^>\s?/;
/** Characters of a text that is no remark. */
const shortest = 150;

/** Whether an item begins with a title that is set off. */
export const isTitled = ({ text }: Listed): boolean => setOff.test(text);

/** Whether an item heads further titles, as the name of a section does. */
export const isHead = ({ below }: Listed): boolean =>
  below.some((line) => sublist.test(line) && setOff.test(line.replace(sublist, '')));

/** Lines of an item that belong together, without their marks. */
interface Part {
  text: string;
  label?: string;
  isSub: boolean;
}

/**
 * The fields of an item whose title is set off: facts behind the title and right below it, and the text below, up to a
 * remark that has a label or a bullet.
 *
 * @param labels that several items have
 */
export function readListed(item: Listed, labels: Set<string>): Fields | undefined {
  const first = item.below.findIndex((line) => !isFact(line) || sublist.test(line) || isProse(line));
  const head = first < 0 ? item.below : item.below.slice(0, first);
  const fields = readHead([item.text.replace(setOff, ''), ...head].join(' '));
  if (!fields) return undefined;
  const parts = toParts(item.below.slice(head.length), labels);
  const isAbstract = abstractOf(parts);
  const own = parts.filter(isAbstract).map(({ text }) => text);
  return [
    ...fields,
    ...(own.length === 0 ? [] : [['abstract', own.join('\n\n')] as [string, string]]),
    ...parts.filter((part) => !isAbstract(part)).map(({ text, label }): [string, string] => ['other', label ? `${label}: ${text}` : text]),
  ];
} // prettier-ignore

/** Whether a line is sentences, or a part of one, beside the address or name that stands in it. */
function isProse(line: string): boolean {
  const { breaks, lowWords } = measureLine({ text: line });
  return isDescription(line) || (lowWords >= fewestLow && (breaks > 0 || lowWords >= 2 * fewestLow));
}

/** Words in lower case that names and places of publication have not. */
const fewestLow = 3;

/** Which parts are the abstract: what a label says is one, else the text without a label, else a long one in a sublist. */
function abstractOf(parts: Part[]): (part: Part) => boolean {
  const isNamed = ({ label }: Part): boolean =>
    label !== undefined && fieldNames.abstract!.includes(plainName(label));
  if (parts.some(isNamed)) return isNamed;
  const isOwn = ({ label, isSub, text }: Part): boolean => !label && !isSub && isDescription(text);
  if (parts.some(isOwn)) return isOwn;
  const sub = parts.find(({ label, text }) => !label && text.length >= shortest && isDescription(text));
  return (part) => part === sub;
}

function toParts(lines: string[], labels: Set<string>): Part[] {
  const parts: Part[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isSub = sublist.test(line);
    const text = line.replace(sublist, '').replace(quote, '').trim();
    const label = labelOf(text, labels);
    if (text === '') isOpen = false;
    else if (isOpen && !isSub && label === undefined) parts.at(-1)!.text += ` ${text}`;
    else {
      parts.push({ text: label === undefined ? text : text.replace(emphasised, '').replace(plain, ''), label, isSub });
      isOpen = true;
    }
  }
  return parts;
} // prettier-ignore

/** The label of a line that is emphasised, or that several items have; those of the parts of an abstract are its own. */
function labelOf(text: string, labels: Set<string>): string | undefined {
  const label = emphasised.exec(text)?.[1];
  const own = label ?? plain.exec(text)?.[1];
  if (own === undefined || partBefore(text.replace(/[*_]/g, ''))) return undefined;
  return label !== undefined || labels.has(own) ? own : undefined;
}

/** Labels that several items have before lines below them. */
export function findLabels(items: Listed[]): Set<string> {
  const all = items.flatMap(({ below }) => [
    ...new Set(below.flatMap((line) => plain.exec(line.replace(sublist, ''))?.[1] ?? [])),
  ]);
  const groups = Map.groupBy(all, (label) => label);
  return new Set([...groups].filter(([, { length }]) => length > 1).map(([label]) => label));
}
