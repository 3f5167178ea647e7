import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { readPatterns } from '../../patterns/read-patterns.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const patterns = readPatterns('elements');
const blocks = patterns.block!.regex;
const headings = patterns.heading!.regex;
const left = patterns['left-out']!.regex;
const texMath = patterns['tex-formula']!.regex;
const alternatives = patterns.alternatives!.regex;
/** Tags and entities; `a < b` and `a<b` are text. */
const marked = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|&[#\w]+;/i;
/** Entities that were encoded twice, as in much of Crossref: `&amp;lt;`. */
const entity = /&(?:#x?[\da-f]{1,6}|[a-z]\w{1,30});/gi;
/** TeX as publishers wrap it in a document of its own: \documentclass … \begin{document}$$x$$\end{document}. */
const texDocument = /\\begin\{document\}([^]*?)\\end\{document\}/;
/** Marks of a heading, which belongs to the paragraph after it; no text holds them. */
const [headingStart, headingEnd] = ['\uE000', '\uE001'];

/**
 * The text of HTML or JATS: paragraphs divided by blank lines, entities decoded, tags gone. A heading stands before its
 * paragraph: "Background: We …". Linear; nothing is fetched.
 */
export function fromHtml(html: string): string {
  if (!marked.test(html)) return html;
  const parts: string[] = [];
  write(parseFragment(html).childNodes, parts);
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .replace(
      new RegExp(`${headingStart}\\s*([^${headingEnd}]*?)[\\s.:]*${headingEnd}\\s*`, 'g'),
      (_, text: string) => (text ? `${text}: ` : ''),
    )
    .replace(entity, (sign) => textOf(parseFragment(sign).childNodes))
    .trim();
}

function write(nodes: Node[], parts: string[]): void {
  const open: (Node | string)[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if ('value' in node && node.nodeName === '#text') parts.push(node.value.replace(/\s*\n\s*/g, ' '));
    else if ('tagName' in node) open.push(...partsOf(node).toReversed());
  }
}

/** What an element writes: texts, and elements that are still to be written. */
function partsOf(node: DefaultTreeAdapterTypes.Element): (Node | string)[] {
  const { tagName: name, childNodes } = node;
  if (left.test(name)) return [];
  if (texMath.test(name)) return [toMath(textOf(childNodes))];
  if (alternatives.test(name)) {
    const tex = childNodes.find((child) => 'tagName' in child && texMath.test(child.tagName));
    return tex ? [tex] : childNodes;
  }
  if (headings.test(name)) return ['\n\n', headingStart, ...childNodes, headingEnd];
  return blocks.test(name) ? ['\n\n', ...childNodes, '\n\n'] : childNodes;
}

const textOf = (nodes: Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');

function toMath(tex: string): string {
  const own = (texDocument.exec(tex)?.[1] ?? tex).trim().replace(/^\${1,2}|\${1,2}$/g, '');
  return own === '' ? '' : `$${own.replace(/\s+/g, ' ').trim()}$`;
}
