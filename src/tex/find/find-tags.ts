import { toScript } from '../../text/to-script.ts';
import type { Range, Segment } from '../segment.ts';
import { effectOf } from './html-tags.ts';
import type { TagEffect } from './html-tags.ts';
import { webAddress } from './web-address.ts';

const tag =
  /(?:<|&lt;)(\/?)((?:jats:)?[a-z][a-z\d-]{0,20})((?:\s+[\w:-]{1,30}=(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?)(?:>|&gt;)/gi;
/** The longest distance between the two tags of a pair, in characters. */
const reach = 5000;
/** The most open tags to keep while looking for their partners. */
const deepest = 50;

interface Tag extends Range {
  name: string;
  attributes: string;
  effect: TagEffect;
  role: 'open' | 'close' | 'empty';
}

/**
 * Finds HTML and JATS tags that publishers leave in abstracts, escaped (`&lt;i&gt;`) or not: italics and bold
 * become emphasis, `sup` and `sub` become superscripts and subscripts, paragraphs become paragraphs; of other
 * tags only the content is kept. A tag without its partner, or one that the text talks about (`<b> and </b>`,
 * `the <br> tag`), is text.
 */
export function findTags(source: string): Segment[] {
  if (!/<|&lt;/.test(source)) return [];
  const tags = tagsIn(source);
  const ink = { start: source.search(/\S/), end: source.trimEnd().length };
  const alone = tags.filter((one) => standsAlone(one, ink)).map(toSegment);
  const segments = [...pairsOf(source, tags), ...alone];
  return withoutNested(segments.sort((one, other) => one.start - other.start || other.end - one.end));
}

function tagsIn(source: string): Tag[] {
  return [...source.matchAll(tag)].flatMap((match): Tag[] => {
    const [all, slash, written = '', attributes = '', closed] = match;
    const name = written.toLowerCase();
    const effect = effectOf(name);
    const [start, end] = [match.index, match.index + all.length];
    if (!effect || source[start - 1] === '`' || (!slash && isTalkedAbout(source, end))) return [];
    const role = slash ? 'close' : closed || effect.does === 'newline' ? 'empty' : 'open';
    return [{ start, end, name, attributes, effect, role }];
  });
}

const isTalkedAbout = (source: string, end: number): boolean =>
  /^\s+(?:tags?|elements?|tokens?|markers?|symbols?)\b/.test(source.slice(end, end + 12));

/**
 * Whether a tag needs no partner: a line break, a JATS tag, or a paragraph tag at either end of the text
 * (`ink` is the text without outer white space).
 */
function standsAlone({ start, end, name, role, effect }: Tag, ink: Range): boolean {
  if (role === 'empty') return true;
  if (name.startsWith('jats:')) return effect.does === 'block' || effect.does === 'nothing';
  return name === 'p' && (role === 'open' ? start === ink.start : end === ink.end);
}

function pairsOf(source: string, tags: Tag[]): Segment[] {
  const open: Tag[] = [];
  return tags.flatMap((one) => {
    if (one.role === 'open') open.push(one);
    if (open.length > deepest) open.shift();
    if (one.role !== 'close') return [];
    const index = open.findLastIndex(({ name }) => name === one.name);
    const [first] = index < 0 ? [] : open.splice(index);
    return first && isPair(source, first, one) ? toPair(source, first, one) : [];
  });
}

/** Whether there is content between two tags, other than what separates tags in a list of tags. */
function isPair(source: string, first: Tag, last: Tag): boolean {
  const content = source.slice(first.end, last.start);
  if (content.trim() === '' || content.length > reach) return false;
  if (/^\s*(?:,|and|or|to|…|\.\.\.|\s)+\s*$/.test(content)) return false;
  return first.effect.does === 'block' || !/\n[ \t]*\n/.test(content);
}

function toPair(source: string, first: Tag, last: Tag): Segment[] {
  const { effect } = first;
  const script = effect.does === 'raise' ? raised(source, first, last, effect.by) : undefined;
  if (script) return [script];
  const url = effect.does === 'link' ? webAddress(hrefOf(first)) : undefined;
  const mark = effect.does === 'mark' ? effect.mark : url ? ({ type: 'link', url } as const) : undefined;
  if (!mark) return [toSegment(first), toSegment(last)];
  return [
    { kind: 'mark', turn: 'open', mark, start: first.start, end: first.end },
    { kind: 'mark', turn: 'close', mark, start: last.start, end: last.end },
  ];
}

const hrefOf = ({ attributes }: Tag): string => /\bhref=["']([^"']*)["']/i.exec(attributes)?.[1] ?? '';

/**
 * A superscript or subscript in Unicode characters, or else as a formula; the letters of an ordinal stay on
 * the baseline.
 */
function raised(source: string, first: Tag, last: Tag, by: 'superscript' | 'subscript'): Segment | undefined {
  const text = source.slice(first.end, last.start).replace(tag, '').replaceAll('–', '−').trim();
  const place = { start: first.start, end: last.end };
  const script = /^(?:st|nd|rd|th|\*+|®|™|TM)$/.test(text) ? text : toScript(text, by);
  if (script) return { ...place, kind: 'text', to: script, rule: 'tag' };
  if (!/^[\p{L}\p{N} ,.+=()*/−-]{1,40}$/u.test(text)) return undefined;
  const tex = `${by === 'subscript' ? '_' : '^'}{${/^[A-Za-z]$/.test(text) ? text : `\\text{${text}}`}}`;
  return { ...place, kind: 'formula', tex, display: false, rule: 'tag' };
}

/** A tag that shows nothing itself: the end of a paragraph, a space for a line break, or nothing at all. */
function toSegment({ start, end, effect }: Tag): Segment {
  if (effect.does === 'block') return { kind: 'break', start, end, rule: 'tag' };
  return { kind: 'text', start, end, to: effect.does === 'newline' ? ' ' : '', rule: 'tag' };
}

/**
 * Drops segments inside an earlier one: a superscript covers the tags in it, and a tag that can stand alone
 * may also be part of a pair.
 */
function withoutNested(segments: Segment[]): Segment[] {
  let end = 0;
  return segments.filter((segment) => {
    if (segment.start < end) return false;
    end = segment.end;
    return true;
  });
}
