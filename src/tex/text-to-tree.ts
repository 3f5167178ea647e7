import type { Paragraph, Root } from 'mdast';

/** Text as text: one mdast paragraph for each paragraph, nothing in it read as markup. */
export function textToTree(paragraphs: string[]): Root {
  return { type: 'root', children: paragraphs.map(toParagraph) };
}

function toParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
