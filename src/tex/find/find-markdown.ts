import type { Mark } from '../piece.ts';
import type { Segment } from '../segment.ts';
import { webAddress } from './web-address.ts';

/** Markup with the same mark on both sides, which is the first group of `shape`. */
interface Wrapping {
  shape: RegExp;
  mark: Extract<Mark, { type: 'emphasis' | 'strong' }>;
}

/** Bold text and links are unambiguous in any text. */
const strong: Wrapping = {
  shape: /(?<![\w*\\`])(\*{2,3})(?=[^\s*])[^*\n`]{0,300}[^\s*\\`]\1(?:(?<=[:.]\*+)|(?![\w*]))/g,
  mark: { type: 'strong' },
};
const link =
  /!?\[([^[\]\n]{1,300})\]\(<?(https?:\/\/[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"\n]{0,200}")?\)/g;

/** Markup only in text known to be Markdown, since asterisks and underscores have many other uses. */
const onlyInMarkdown: Wrapping[] = [
  { shape: /(?<![\w*\\`])(\*)(?=[^\s*])[^*\n`]{0,200}[^\s*\\`]\1(?![\w*])/g, mark: { type: 'emphasis' } },
  { shape: /(?<![\w\\`])(__)(?=[^\s_])[^_\n`]{0,200}[ :][^_\n`]{0,100}\1(?!\w)/g, mark: { type: 'strong' } },
  { shape: /(?<![\w\\`$])(_)(?=[^\s_])[^_\n`]{0,200}[^\s_\\`]\1(?!\w)/g, mark: { type: 'emphasis' } },
];
const code = /(?<![`\\])`([^`\n]{1,200})`(?!`)/g;
const address = /<(https?:\/\/[^\s<>]+)>/g;
const escaped = /\\[*#+.!>|-]/g;

/** Finds Markdown: bold text and links in any text, other markup only in text known to be Markdown. */
export function findMarkdown(source: string, isMarkdown: boolean): Segment[] {
  const wrapped = [strong, ...(isMarkdown ? onlyInMarkdown : [])].flatMap((one) => findWrapped(source, one));
  const rest = isMarkdown
    ? [...findCode(source), ...findAddresses(source), ...findEscapes(source)]
    : findQuotedCode(source);
  const all = [...rest, ...findLinks(source), ...wrapped];
  return all.sort((one, other) => one.start - other.start || other.end - one.end).filter(standsFree);
}

/** Whether no earlier segment in the list contains it: code contains no markup. */
function standsFree(segment: Segment, index: number, all: Segment[]): boolean {
  return !all.slice(Math.max(0, index - 5), index).some(({ end }) => end > segment.start);
}

function findWrapped(source: string, { shape, mark }: Wrapping): Segment[] {
  return [...source.matchAll(shape)].flatMap(({ 0: all, 1: sign = '', index: start }): Segment[] => {
    const end = start + all.length;
    if (!/\p{L}/u.test(all)) return [];
    return [
      { kind: 'mark', turn: 'open', mark, start, end: start + sign.length },
      { kind: 'mark', turn: 'close', mark, start: end - sign.length, end },
    ];
  });
}

function findLinks(source: string): Segment[] {
  return [...source.matchAll(link)].flatMap(
    ({ 0: all, 1: text = '', 2: target = '', index: start }): Segment[] => {
      const url = webAddress(target);
      const open = start + all.indexOf('[') + 1;
      if (!url) return [];
      const mark = { type: 'link', url } as const;
      return [
        { kind: 'mark', turn: 'open', mark, start, end: open },
        { kind: 'mark', turn: 'close', mark, start: open + text.length, end: start + all.length },
      ];
    },
  );
}

function findCode(source: string): Segment[] {
  return [...source.matchAll(code)].flatMap(({ 0: all, 1: value = '', index: start }): Segment[] =>
    value.trim() === '' ? [] : [{ kind: 'code', value: value.trim(), start, end: start + all.length }],
  );
}

/** Code that contains asterisks, in text not known to be Markdown: it stays unchanged. */
function findQuotedCode(source: string): Segment[] {
  return [...source.matchAll(code)]
    .filter(({ 0: all }) => all.includes('**'))
    .map(({ 0: all, index: start }) => ({ kind: 'verbatim', start, end: start + all.length }));
}

function findAddresses(source: string): Segment[] {
  return [...source.matchAll(address)].flatMap(({ 0: all, 1: shown = '', index: start }): Segment[] => {
    const url = webAddress(shown);
    return url ? [{ kind: 'address', url, shown, start, end: start + all.length }] : [];
  });
}

function findEscapes(source: string): Segment[] {
  return [...source.matchAll(escaped)].map(({ 0: all, index: start }): Segment => {
    return { kind: 'text', to: all.slice(1), rule: 'escape', start, end: start + all.length };
  });
}
