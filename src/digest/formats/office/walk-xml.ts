import { Parser } from 'htmlparser2';
import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';

/** What is done at each start, text and end of an XML document; `offset` counts its characters. */
export interface Walker {
  open: (tag: string, attributes: Record<string, string>) => void;
  text: (text: string, offset: number) => void;
  close: (tag: string) => void;
}

/**
 * Walks through XML without building a tree. Entities of a document's own are not expanded, nothing is fetched.
 *
 * @throws DigestError for elements nested deeper than any document has
 */
export function walkXml(xml: string, { open, text, close }: Walker): void {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        depth += 1;
        if (depth > limits.elements) throw tooDeep();
        open(tag, attributes);
      },
      ontext: (piece) => text(piece, parser.startIndex),
      onclosetag: (tag) => {
        depth -= 1;
        close(tag);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

const tooDeep = (): DigestError =>
  new DigestError(`elements nested more than ${limits.elements} deep`, { cure: 'save the document as text' });
