import { Parser } from 'htmlparser2';

/** An element of a page. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** The text inside it, if it is a style, a script, or the visible part of a formula; otherwise empty. */
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
  const read: PageElement[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start, endIndex } = parser;
      const element = { name, attributes, text: '', start, opened: endIndex + 1, end: html.length };
      elements.push(element);
      open.push(element);
      if (isRead(element)) read.push(element);
    },
    ontext(text) {
      for (const element of read) element.text += text;
    },
    onclosetag() {
      const element = open.pop();
      if (!element) return;
      // The parser ends `</title >` before its blank.
      element.end = html.indexOf('>', parser.endIndex) + 1;
      if (read.at(-1) === element) read.pop();
    },
  });
  parser.end(html);
  return elements;
}

const isRead = ({ name, attributes }: PageElement): boolean =>
  name === 'style' || name === 'script' || isDrawnFormula(attributes);

/** Whether an element with these attributes is the visible part of a formula. */
export const isDrawnFormula = (attributes: PageElement['attributes']): boolean =>
  attributes['class'] === 'katex-html';
