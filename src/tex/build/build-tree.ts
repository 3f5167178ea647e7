import type { BlockContent, List, ListItem, Paragraph, Parent, PhrasingContent, Root } from 'mdast';
import type { Mark, Piece } from '../piece.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

/** Builds the mdast tree of pieces that have been laid out (see `layOut`). */
export function buildTree(pieces: Piece[]): Root {
  const builder = new TreeBuilder();
  for (const piece of pieces) builder.add(piece);
  return tidied(builder.root);
}

class TreeBuilder {
  readonly root: Root = { type: 'root', children: [] };
  #blocks: (Root | List | ListItem)[] = [this.root];
  #phrasing: (Parent & { children: PhrasingContent[] })[] = [];

  add(piece: Piece): void {
    if (piece.kind === 'break') this.#phrasing = piece.to === '' ? this.#phrasing : [];
    else if ('mark' in piece) this.#turn(piece.kind, piece.mark);
    else if (piece.kind === 'math') this.#block({ type: 'math', value: piece.value });
    else if (piece.to !== '') this.#inline(toNode(piece));
  }

  #turn(kind: 'open' | 'close', mark: Mark): void {
    if (kind === 'open') this.#open(mark);
    else this.#close(mark);
  }

  #inline(node: PhrasingContent): void {
    if (this.#phrasing.length === 0) this.#paragraph();
    this.#phrasing.at(-1)!.children.push(node);
  }

  #paragraph(): void {
    const paragraph: Paragraph = { type: 'paragraph', children: [] };
    this.#block(paragraph);
    this.#phrasing = [paragraph];
  }

  #block(node: BlockContent): void {
    this.#phrasing = [];
    const parent = this.#blocks.at(-1)!;
    if (parent.type === 'list') {
      const item: ListItem = { type: 'listItem', spread: false, children: [node] };
      parent.children.push(item);
    } else parent.children.push(node);
  }

  #open(mark: Mark): void {
    if (mark.type === 'list') this.#openList(mark.ordered);
    else if (mark.type === 'listItem') this.#openItem();
    else if (!this.#phrasing.some((node) => node.type === mark.type)) {
      if (this.#phrasing.length === 0) this.#paragraph();
      const node = { ...mark, children: [] } as PhrasingContent & { children: PhrasingContent[] };
      this.#phrasing.at(-1)!.children.push(node);
      this.#phrasing.push(node);
    }
  }

  #openList(ordered: boolean): void {
    const list: List = { type: 'list', ordered, spread: false, children: [] };
    this.#block(list);
    this.#blocks.push(list);
  }

  #openItem(): void {
    const parent = this.#blocks.at(-1)!;
    if (parent.type !== 'list') return;
    const item: ListItem = { type: 'listItem', spread: false, children: [] };
    parent.children.push(item);
    this.#blocks.push(item);
    this.#phrasing = [];
  }

  #close(mark: Mark): void {
    if (mark.type === 'list' || mark.type === 'listItem') {
      this.#phrasing = [];
      if (this.#blocks.some((block) => block.type === mark.type)) {
        while (this.#blocks.pop()!.type !== mark.type);
      }
      return;
    }
    const index = this.#phrasing.findLastIndex((node) => node.type === mark.type);
    if (index > 0) this.#phrasing.length = index;
  }
}

function toNode(piece: Extract<Piece, { kind: 'text' | 'inlineCode' | 'inlineMath' }>): PhrasingContent {
  return piece.kind === 'text' ? { type: 'text', value: piece.to } : { type: piece.kind, value: piece.value };
}

/** Removes empty blocks, and tidies phrasing so that it survives being written as Markdown. */
function tidied(root: Root): Root {
  return { type: 'root', children: root.children.flatMap((node) => tidyBlock(node as BlockContent)) };
}

function tidyBlock(node: BlockContent): BlockContent[] {
  if (node.type === 'paragraph') {
    const children = tidyPhrasing(node.children);
    return children.length > 0 ? [{ ...node, children }] : [];
  }
  if (node.type !== 'list') return [node];
  const items = node.children
    .map((item) => ({
      ...item,
      children: item.children.flatMap((child) => tidyBlock(child as BlockContent)),
    }))
    .filter((item) => item.children.length > 0);
  return items.length > 0 ? [{ ...node, children: items }] : [];
}
