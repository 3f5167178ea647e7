import type { Emphasis, PhrasingContent, Strong } from 'mdast';

/**
 * Normalises phrasing to what Markdown can express: joins adjacent texts and adjacent nodes of the same
 * markup, removes empty nodes, and moves spaces at the ends of markup outside it. The visible text stays the
 * same.
 */
export function tidyPhrasing(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap(tidyNode).reduce(append, []);
}

function tidyNode(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = tidyPhrasing(node.children);
  const before = takeBlanks(children, 0, /^\s+/);
  const after = takeBlanks(children, -1, /\s+$/);
  const inner = children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
  return [...before, ...inner, ...after];
}

function takeBlanks(children: PhrasingContent[], place: number, shape: RegExp): PhrasingContent[] {
  const node = children.at(place);
  if (node?.type !== 'text') return [];
  const blanks = shape.exec(node.value)?.[0] ?? '';
  node.value = node.value.replace(shape, '');
  if (node.value === '') children.splice(place, 1);
  return blanks === '' ? [] : [{ type: 'text', value: blanks }];
}

function append(nodes: PhrasingContent[], node: PhrasingContent): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else if (last?.type === 'inlineCode' && node.type === 'inlineCode') last.value += node.value;
  else if (last?.type === 'emphasis' && node.type === 'emphasis') last.children = joined(last, node);
  else if (last?.type === 'strong' && node.type === 'strong') last.children = joined(last, node);
  else nodes.push({ ...node });
  return nodes;
}

function joined(one: Emphasis | Strong, other: Emphasis | Strong): PhrasingContent[] {
  return other.children.reduce(append, one.children);
}
