import { type Damage, type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { linesOf } from './lines-of.ts';

/** How a format writes fields as tagged lines. */
export interface TagGrammar {
  /** A line with a tag (first group) and its value (second group). */
  tagged: RegExp;
  /** Tags that open an entry. A file without them has blank lines between entries. */
  opening: string[];
  /** Tag that closes an entry, if the format has one. */
  closing?: string;
  /** Tags that stand for another, so that values of both keep their order. */
  aliases?: Record<string, string>;
  /** Tags of which each further line is a value of its own, such as an author. */
  listed?: string[];
}

/** An entry that is being read. */
interface Open {
  start: number;
  end: number;
  fields: [tag: string, value: string][];
}

export const cutOff = 'the file ends in the middle of an entry';

/** Takes a file of tagged lines apart. Lines without a tag go on with the value above them. */
export function parseTagged(text: string, grammar: TagGrammar): Parsed {
  const { opening, closing, listed = [], aliases = {} } = grammar;
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  const hasOpening = opening.some((tag) => tagOccurs(text, grammar, tag));
  let open: Open | undefined;
  let isApart = true;
  /** Tags that entries end with; the closing one, if there is one. */
  const endings = new Set<string>();
  const close = (): void => {
    if (open) endings.add(open.fields.at(-1)![0]);
    if (open) entries.push(toEntry(open.start, open.end, open.fields));
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const [, seen, value = ''] = grammar.tagged.exec(line.text) ?? [];
    const tag = seen === undefined ? undefined : (aliases[seen] ?? seen);
    const isFirst = tag !== undefined && (hasOpening ? opening.includes(tag) : !open || isApart);
    if (isFirst) close();
    if (isFirst) open = { start: line.start, end: line.end, fields: [[tag, value]] };
    else if (open && tag === closing && tag !== undefined) {
      open.end = line.end;
      open.fields.push([tag, value]);
      close();
    } else if (open) addLine(open, line, tag, value, listed);
    isApart = line.text.trim() === '';
  }
  const isCut =
    open !== undefined && endings.size > 0 && !endsLine(text) && !endings.has(open.fields.at(-1)![0]);
  if (isCut) damages.push({ start: open!.start, end: open!.end, reason: cutOff });
  else close();
  return { entries, damages };
}

/** Whether a text ends with a line's end: one that is cut off hardly ever does. */
export const endsLine = (text: string): boolean => /[\n\r]\s*$/.test(text.slice(-100));

function addLine(
  open: Open,
  line: { text: string; end: number },
  tag: string | undefined,
  value: string,
  listed: string[],
): void {
  const last = open.fields.at(-1)!;
  if (tag !== undefined) open.fields.push([tag, value]);
  else if (listed.includes(last[0]) && line.text.trim() !== '') open.fields.push([last[0], line.text]);
  else last[1] += `\n${line.text}`;
  if (line.text.trim() !== '') open.end = line.end;
}

function tagOccurs(text: string, { tagged }: TagGrammar, tag: string): boolean {
  for (const line of linesOf(text)) if (tagged.exec(line.text)?.[1] === tag) return true;
  return false;
}
