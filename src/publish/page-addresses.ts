import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitPage } from '../paper/frontmatter/split-page.ts';
import { bodyReader } from '../paper/readers.ts';

/** The address of a link or image in a page's body. */
export interface PageAddress {
  address: string;
  kind: 'link' | 'image';
  line: number;
  column: number;
}

/** A quick test, because parsing is slow. */
const mayHoldAddress = /(?:\]\(|\]:\s*|\b(?:href|src)=["'])(?!<?https?:)|!\[|<img\b/;

/** Attributes with addresses, and what they address. */
const attributeKinds: Record<string, PageAddress['kind']> = { href: 'link', src: 'image' };

/**
 * The addresses in a page's body, with their places in the file: Markdown links and images, and `href` and `src` of
 * elements. Relative images on pages that use MDX are left out, because Astro bundles them and reports missing ones.
 * Throws if the body is not valid MDX.
 */
export function pageAddresses(source: string): PageAddress[] {
  const { body } = splitPage(source);
  const before = source.slice(0, source.length - body.length);
  const content = before.replaceAll(/[^\n]/g, '') + body;
  if (!mayHoldAddress.test(content)) return [];
  const found: (PageAddress & { isBeside: boolean })[] = [];
  let usesMdx = false;
  visit(bodyReader.parse(content), (node) => {
    usesMdx ||= node.type.startsWith('mdx');
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const isBeside = node.type === 'image' && !/^(?:\/|[a-z]+:)/i.test(node.url);
    found.push(...addressesOf(node).map((address) => ({ ...address, line, column, isBeside })));
  });
  return found.filter(({ isBeside }) => !usesMdx || !isBeside);
}

type Found = Pick<PageAddress, 'address' | 'kind'>;

function addressesOf(node: Nodes): Found[] {
  if (node.type === 'link' || node.type === 'definition') return [{ address: node.url, kind: 'link' }];
  if (node.type === 'image') return [{ address: node.url, kind: 'image' }];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) => {
    const kind = 'name' in attribute ? attributeKinds[attribute.name] : undefined;
    return kind && typeof attribute.value === 'string' ? [{ address: attribute.value, kind }] : [];
  });
}
