import { Parser } from 'htmlparser2';

/** An element of a page. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** The text directly in it, if it is a style, a script, or part of what is drawn of a formula; otherwise empty. */
  text: string;
  /** The offset of its start tag in the page. */
  start: number;
  /** The offset after its start tag. */
  opened: number;
  /** The offset after it. */
  end: number;
}

/** All elements of a page, in document order, read in one pass without building a tree. */
export function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  /** How many elements were open where the formula began that is drawn now. */
  let drawnFrom = Infinity;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start, endIndex } = parser;
      const element = { name, attributes, text: '', start, opened: endIndex + 1, end: html.length };
      elements.push(element);
      open.push(element);
      if (isDrawnFormula(attributes)) drawnFrom = Math.min(drawnFrom, open.length);
    },
    ontext(text) {
      const element = open.at(-1);
      if (element && (open.length >= drawnFrom || isCode(element))) element.text += text;
    },
    onclosetag() {
      const element = open.pop();
      if (!element) return;
      // The parser ends `</title >` before its blank.
      element.end = html.indexOf('>', parser.endIndex) + 1;
      if (open.length < drawnFrom) drawnFrom = Infinity;
    },
  });
  parser.end(html);
  return elements;
}

const isCode = ({ name }: PageElement): boolean => name === 'style' || name === 'script';

/** Whether an element with these attributes is the visible part of a formula. */
export const isDrawnFormula = (attributes: PageElement['attributes']): boolean =>
  attributes['class'] === 'katex-html';
