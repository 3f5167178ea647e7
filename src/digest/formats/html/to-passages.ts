import { Parser } from 'htmlparser2';
import { limits } from '../../limits.ts';
import { collectPassages } from '../../passages/collect-passages.ts';
import type { ToPlace } from '../../passages/offsets.ts';
import type { Box, Passage } from '../../passages/passage.ts';
import { type Attributes, isHidden, nameOf } from './attributes.ts';
import { blockClass, empty, inline, silent, subtitle, telling } from './elements.ts';
import { findFormula } from './find-formula.ts';
import { findBase, resolve, savedFrom } from './base-address.ts';
import { tooDeep } from './too-deep.ts';

/** An open element. */
interface Open {
  tag: string;
  box: Box;
  isBlock: boolean;
  isSilent: boolean;
  isHidden: boolean;
  isPre: boolean;
  /** Whether its text is TeX. */
  isTex: boolean;
}

/** What all elements stand in. */
const page: Open = { tag: '', box: { name: '' }, isBlock: true, isSilent: false, isHidden: false, isPre: false, isTex: false }; // prettier-ignore

/**
 * The passages of a page: its text block by block, in the order of the source. Scripts are not run, nothing is
 * fetched. Linear in time.
 *
 * @param toPlace from characters of `html`, which rise, to places of the file
 * @throws DigestError for elements nested deeper, or more passages, than any page has
 */
export function toPassages(html: string, toPlace: ToPlace): Passage[] {
  const collector = collectPassages(toPlace, levelOf);
  const stack: Open[] = [page];
  const top = (): Open => stack.at(-1)!;
  let base = savedFrom.exec(html.slice(0, 2000))?.[1];
  const parser: Parser = new Parser({
    onopentag(tag, attributes) {
      if (stack.length > limits.elements) throw tooDeep(toPlace(parser.startIndex).line);
      const open = toOpen(tag, attributes, top());
      if (isBreak(open, top())) collector.end(tag !== 'br');
      else if (isSubtitle(open.box.name)) collector.divide(html.slice(parser.endIndex + 1));
      else if (isItem(tag, attributes) && collector.isOpen() && html[parser.startIndex - 1] === '>') collector.addMark(' ');
      if (!empty.has(tag)) stack.push(open);
      if (open.isTex) collector.addMark('$');
      base ??= findBase(tag, attributes);
      if (tag === 'a') collector.note({ link: resolve(attributes['href'], base) });
      if (tag === 'time') collector.note({ date: attributes['datetime'] });
    },
    ontext(text) {
      const { isSilent, isPre, isTex, box, isHidden: isUnseen } = top();
      if (isSilent) return;
      let start = parser.startIndex;
      for (const [index, line] of (isPre ? text.split('\n') : [text]).entries()) {
        if (index > 0) collector.end(!isTex && line.trim() === '');
        collector.add(line, start, box, isUnseen);
        start += line.length + 1;
      }
    },
    onclosetag(tag) {
      if (empty.has(tag) || stack.length === 1) return;
      const open = stack.pop()!;
      if (open.isTex) collector.addMark('$');
      if (isBreak(open, top())) collector.end(true);
    },
  });
  parser.end(html);
  collector.end(true);
  return collector.passages;
} // prettier-ignore

const isBreak = (inner: Open, outer: Open): boolean => inner.isBlock || inner.isHidden !== outer.isHidden;

function toOpen(tag: string, attributes: Attributes, parent: Open): Open {
  const formula = findFormula(tag, attributes, parent.tag);
  const name = nameOf(tag, attributes);
  const isSilent = formula !== 'tex' && (parent.isSilent || silent.has(tag) || formula === 'shown');
  const isSetBlock = blockClass.test(attributes['class'] ?? '') || /display\s*:\s*(?:block|flex)/i.test(attributes['style'] ?? '');
  const isLine = (inline.has(tag) && !isSetBlock) || tag.includes(':') || tag.startsWith('mjx-');
  const isTold = tag !== 'sup' && !isSubtitle(name) && name.split('.').slice(1).some((word) => telling.test(word));
  return {
    tag,
    box: { name, parent: parent.box },
    isBlock: !isSilent && formula === undefined && (!isLine || isTold),
    isSilent,
    isHidden: parent.isHidden || (formula === undefined && isHidden(attributes)),
    isPre: parent.isPre || tag === 'pre',
    isTex: formula === 'tex',
  };
} // prettier-ignore

/** Whether an element, by its name, holds the subtitle of the title that it stands in. */
const isSubtitle = (name: string): boolean => name.split('.').slice(1).some((word) => subtitle.test(word)); // prettier-ignore

/** Whether an element is one of several in a row, which the page sets apart without a blank between. */
const isItem = (tag: string, attributes: Attributes): boolean =>
  tag === 'a' || (tag === 'span' && attributes['class'] !== undefined);

function levelOf({ name, parent }: Box): number | undefined {
  const level = /^h([1-6])(?:\.|$)/.exec(name)?.[1];
  if (level) return Number(level);
  return parent && inline.has(name.split('.')[0]!) ? levelOf(parent) : undefined;
}
