import type { Emphasis, PhrasingContent, Strong } from 'mdast';

/**
 * Phrasing that Markdown can say: neighbouring texts and neighbours of the same markup joined, none empty, blanks at
 * the ends of markup outside it. What it shows stays the same.
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
