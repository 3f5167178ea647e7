import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitPage } from '../paper/frontmatter/split-page.ts';
import { bodyReader } from '../paper/readers.ts';

/** An address that a page's body links to, or takes an image from. */
export interface PageAddress {
  address: string;
  kind: 'link' | 'image';
  line: number;
  column: number;
}

/** Whether there is anything to look up: parsing costs more than looking. */
const mayHoldAddress = /(?:\]\(|\]:\s*|\b(?:href|src)=["'])(?!<?https?:)|!\[|<img\b/;

/** Where elements keep addresses, and of what. */
const attributeKinds: Record<string, PageAddress['kind']> = { href: 'link', src: 'image' };

/**
 * The addresses in a page's body, with their places in its file: links and images of Markdown, and `href` and `src`
 * of elements. Images beside a page that uses MDX are left out: Astro bundles them, and fails where one is missing.
 * Throws where the body is not MDX.
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
