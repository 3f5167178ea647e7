/** Marks round a digest's lines that are not the papers': what a mail program, a converter or Markdown put there. */
export type Markup = 'quoting' | 'tag' | 'line break' | 'link';

/** A line without its markup, and what was taken off. */
export interface Stripped {
  body: string;
  markup: Markup[];
  /** What was taken off, where it held words. */
  removed: string[];
}

/** Marks of quoting before a line, as mail programs and Markdown write them. */
const quoted = /^\s*>[> \t]*/;
const hasQuoteMark = /^\s{0,3}>(?: |$)/;
/** Shares of a digest's lines, or of its long ones, that bear the mark where it quotes: else the sign is their own. */
const leastQuoted = { lines: 0.4, longLines: 0.5 };
/** A line that is longer than this, in characters, is an abstract. */
const longLine = 160;
/** Tags that set nothing apart. */
const tag = /<\/?(?:font|span|center|small|big)(?:\s[^<>]{0,80})?>/gi;
/** A line break as converters to Markdown write it. */
const hardBreak = /(?<=[^\s\\])\s?\\{1,2}(?:$|(?= {2}\S))/g;
const fewestBreaks = 3;
/** A label and its value, divided by a tab. */
const tabbed = /^(\s*\p{L}[\p{L} -]{1,24})\t+(?=\S)/u;
const fewestTabs = 3;
/** Most lines that the text of one link goes over. */
const longestLink = 60;
const opensLink = /^(\s*)\[(?![[\] xX^!]|\d{1,4}\])(?!.*\]\()(?=[^\]]*$)/;
const closesLink = /^([^[\]]*)\]\((?:https?:\/\/|\/)[^\s()]+\)\s*$/;

/** Takes the markup off all lines of a digest. */
export function stripMarkup(raws: string[]): Stripped[] {
  const isQuoting = findQuoting(raws);
  const isBreaking =
    raws.filter((raw) => raw.includes('\\') && raw.search(hardBreak) >= 0).length >= fewestBreaks;
  const isTabbed = raws.filter((raw) => tabbed.test(raw)).length >= fewestTabs;
  const lines = raws.map((raw) => stripLineMarkup(raw, isQuoting, isBreaking));
  if (isTabbed) for (const line of lines) line.body = line.body.replace(tabbed, '$1: ');
  unlink(lines);
  return lines;
}

function stripLineMarkup(raw: string, isQuoting: boolean, isBreaking: boolean): Stripped {
  const line: Stripped = { body: raw, markup: [], removed: [] };
  const takeOff = (markup: Markup, pattern: RegExp): void => {
    const body = line.body.replace(pattern, '');
    if (body === line.body) return;
    line.removed.push(...(line.body.match(pattern) ?? []).filter(isWorded));
    line.body = body;
    line.markup.push(markup);
  };
  if (isQuoting) takeOff('quoting', quoted);
  if (raw.includes('<')) takeOff('tag', tag);
  if (isBreaking) takeOff('line break', hardBreak);
  return line;
}

const isWorded = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Whether a digest quotes: most of its abstracts bear the mark, or nearly half of all lines do. */
function findQuoting(raws: string[]): boolean {
  const lines = raws.filter((raw) => raw.trim() !== '');
  const isMost = (some: string[], least: number): boolean => {
    const marked = some.filter((raw) => hasQuoteMark.test(raw));
    return marked.length > 0 && marked.length >= least * some.length;
  };
  const longLines = lines.filter(({ length }) => length > longLine);
  return isMost(longLines, leastQuoted.longLines) || isMost(lines, leastQuoted.lines);
}

/** Takes the brackets and the address off links whose text goes over several lines. */
function unlink(lines: Stripped[]): void {
  let from = -1;
  lines.forEach((line, index) => {
    if (opensLink.test(line.body)) from = index;
    else if (line.body.trim() === '' || index - from > longestLink) from = -1;
    else if (from >= 0 && closesLink.test(line.body)) {
      const first = lines[from]!;
      first.body = first.body.replace(opensLink, '$1');
      line.removed.push(line.body.slice(line.body.lastIndexOf('](')));
      line.body = line.body.replace(closesLink, '$1');
      first.markup.push('link');
      line.markup.push('link');
      from = -1;
    }
  });
}
