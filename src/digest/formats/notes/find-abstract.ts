import { fieldNames, plainName } from '../../entries/field-names.ts';

const heading = /^#{1,6}[ \t]+(.*?)[ \t#]*$/;
const callout = /^>[ \t]*\[!(?:abstract|summary|tldr)\]/i;
/** Characters of a text without a heading that may be an abstract; shorter ones are remarks. */
export const shortest = 150;
/** First signs of lists, quotations, pictures, tables and code, which no abstract begins with. */
const isOther = /^(?:[-*+>|!`<%]|\d+[.)]\s|\[\[|\^)/;

/** A part of a note: its heading, empty above the first, and the lines below it. */
interface Part {
  name: string;
  lines: string[];
}

/**
 * The abstract in a note's text: below a heading that says so, or in a callout of Obsidian; else the prose above the
 * first heading other than the title. Empty if there is none.
 *
 * @param least characters of prose without a heading that are no remark
 */
export function findAbstract(body: string, title: string, least = shortest): string {
  const parts = toParts(body);
  const named = parts.find(({ name }) => fieldNames.abstract!.includes(plainName(name)));
  if (named) return textOf(unquote(named.lines));
  const quoted = quotedAbstract(body.split('\n'));
  if (quoted !== '') return quoted;
  const [above, first] = parts;
  const isTitled = first !== undefined && plainName(first.name) === plainName(title);
  const text = textOf([...above!.lines, ...(isTitled ? first.lines : [])]);
  return text.length < least || isOther.test(text) ? '' : text;
}

function toParts(body: string): Part[] {
  const parts: Part[] = [{ name: '', lines: [] }];
  for (const line of body.split('\n')) {
    const name = heading.exec(line)?.[1];
    if (name === undefined) parts.at(-1)!.lines.push(line);
    else parts.push({ name, lines: [] });
  }
  return parts;
}

/** Headings of a note, below which nothing but an abstract is read. */
export const headingsOf = (body: string): string[] =>
  toParts(body)
    .map(({ name }) => name)
    .filter((name) => name !== '');

/** The lines of a callout below its first. */
function quotedAbstract(lines: string[]): string {
  const at = lines.findIndex((line) => callout.test(line));
  if (at < 0) return '';
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !line.startsWith('>'));
  return textOf(unquote(rest.slice(0, end < 0 ? rest.length : end)));
}

/** A quotation without its marks and the head of a callout; other lines as they are. */
function unquote(lines: string[]): string[] {
  if (!lines.every((line) => line.startsWith('>') || line.trim() === '')) return lines;
  return lines.filter((line) => !/^>[ \t]*\[!/.test(line)).map((line) => line.replace(/^>[ \t]?/, ''));
}

const textOf = (lines: string[]): string => lines.join('\n').trim();
