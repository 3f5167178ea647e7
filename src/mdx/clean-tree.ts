import type { Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { cleanInline } from '../text/clean-text.ts';

/**
 * A tree that survives being written and read: only the nodes that a page may hold (see `SetText`), without
 * unprintable characters, adjacent texts joined, empty nodes removed, spaces at the ends of blocks dropped.
 * Idempotent. Throws on any other node, and on a link that is not http or https.
 */
export function cleanTree(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(cleanBlock) };
}

function cleanBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph': {
      const children = trimEnds(cleanPhrasing(node.children));
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'math':
      return node.value.trim() === '' ? [] : [{ type: 'math', value: cleanLines(node.value) }];
    case 'list':
      return [{ ...node, children: node.children.flatMap(cleanBlock) } as RootContent];
    case 'listItem':
      return [{ ...node, children: node.children.flatMap(cleanBlock) } as RootContent];
    default:
      return refuse(node);
  }
}

function cleanPhrasing(nodes: PhrasingContent[]): PhrasingContent[] {
  return joinTexts(nodes.flatMap(cleanInlineNode));
}

function cleanInlineNode(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text': {
      const value = cleanInline(node.value);
      return value === '' ? [] : [{ type: 'text', value }];
    }
    case 'inlineCode':
    case 'inlineMath': {
      const value = cleanInline(node.value);
      return value.trim() === '' ? [] : [{ type: node.type, value }];
    }
    case 'emphasis':
    case 'strong':
      return withChildren({ type: node.type, children: cleanPhrasing(node.children) });
    case 'link':
      return withChildren({ type: 'link', url: webUrl(node), children: cleanPhrasing(node.children) });
    default:
      return refuse(node);
  }
}

function withChildren<Node extends PhrasingContent & { children: unknown[] }>(node: Node): PhrasingContent[] {
  return node.children.length === 0 ? [] : [node];
}

function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value = cleanInline(last.value + node.value);
    else joined.push(node);
  }
  return joined;
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.length - 1;
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === last ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

function cleanLines(value: string): string {
  const lines = value.split('\n').map((line) => cleanInline(line).trim());
  return lines.filter((line) => line !== '').join('\n');
}

function webUrl(link: Link): string {
  const { protocol, href } = new URL(link.url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`no page may link to ${link.url}`);
  return href;
}

function refuse(node: Nodes): never {
  throw new TypeError(`no page may hold a node of kind ${node.type}`);
}
