import { toScript } from '../../text/to-script.ts';
import type { Range, Segment } from '../segment.ts';
import { effectOf } from './html-tags.ts';
import type { TagEffect } from './html-tags.ts';
import { webAddress } from './web-address.ts';

const tag =
  /(?:<|&lt;)(\/?)((?:jats:)?[a-z][a-z\d-]{0,20})((?:\s+[\w:-]{1,30}=(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?)(?:>|&gt;)/gi;
/** How far apart the two tags of a pair may stand. */
const reach = 5000;
/** How many open tags may wait for their partner. */
const deepest = 50;

interface Tag extends Range {
  name: string;
  attributes: string;
  effect: TagEffect;
  role: 'open' | 'close' | 'empty';
}

/**
 * Tags of HTML and JATS that publishers leave in abstracts, escaped (`&lt;i&gt;`) or not: italics and bold as
 * emphasis, raised and lowered text as such, paragraphs as paragraphs; of the rest only the text stays. A tag
 * without its partner, or one that is talked about (`<b> and </b>`, `the <br> tag`), is text.
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

/** Whether a tag needs no partner: a line break, JATS, a paragraph's tag at one end of the text (its `ink`). */
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

/** Whether something stands between two tags, and not only what joins them in a list of tags. */
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

/** A raised or lowered text in Unicode's own characters, else as the script of a formula; an ordinal's letters stay on the line. */
function raised(source: string, first: Tag, last: Tag, by: 'superscript' | 'subscript'): Segment | undefined {
  const text = source.slice(first.end, last.start).replace(tag, '').replaceAll('–', '−').trim();
  const place = { start: first.start, end: last.end };
  const script = /^(?:st|nd|rd|th|\*+|®|™|TM)$/.test(text) ? text : toScript(text, by);
  if (script) return { ...place, kind: 'text', to: script, rule: 'tag' };
  if (!/^[\p{L}\p{N} ,.+=()*/−-]{1,40}$/u.test(text)) return undefined;
  const tex = `${by === 'subscript' ? '_' : '^'}{${/^[A-Za-z]$/.test(text) ? text : `\\text{${text}}`}}`;
  return { ...place, kind: 'formula', tex, display: false, rule: 'tag' };
}

/** A tag that shows nothing itself: a paragraph's end, a blank for a new line, nothing at all. */
function toSegment({ start, end, effect }: Tag): Segment {
  if (effect.does === 'block') return { kind: 'break', start, end, rule: 'tag' };
  return { kind: 'text', start, end, to: effect.does === 'newline' ? ' ' : '', rule: 'tag' };
}

/** A raised text holds the tags in it; a tag that stands alone may have found a partner. */
function withoutNested(segments: Segment[]): Segment[] {
  let end = 0;
  return segments.filter((segment) => {
    if (segment.start < end) return false;
    end = segment.end;
    return true;
  });
}
