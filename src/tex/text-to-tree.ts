import type { Paragraph, Root } from 'mdast';

/** Plain text as mdast: one node for each paragraph; nothing in it is read as markup. */
export function textToTree(paragraphs: string[]): Root {
  return { type: 'root', children: paragraphs.map(toParagraph) };
}

function toParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
