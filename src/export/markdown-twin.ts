import type { Nodes, Parents, Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { parseBody, parseTitle } from '../compile/parse-once.ts';
import { usesMdx } from '../compile/uses-mdx.ts';
import type { LibraryPaper } from '../library/types.ts';
import { publicRows } from '../paper/field-rows.ts';

const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' }).use(remarkMath).freeze();

/**
 * A paper's page as plain Markdown for programs and other tools: what is known about the paper as front
 * matter, the title, and the abstract, with mathematics as `$…$`. Of MDX only the text is kept.
 *
 * @param page absolute address of the page, if it is known
 * @param source reads the body of the page's source
 */
export function markdownTwin(paper: LibraryPaper, page: string | undefined, source: () => string): string {
  const text = source();
  const body = usesMdx(text) ? withoutMdx(structuredClone(parseBody(text))) : parseBody(text);
  const heading = parseTitle(paper.data.title).children.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [],
  );
  const tree = {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: heading }, ...body.children],
  } as Root;
  return `---\n${frontmatterOf(paper, page)}---\n\n${writer.stringify(tree)}`;
}

/** Quoted like the pages themselves; without what the splitter keeps for itself and a person's private notes. */
function frontmatterOf({ data, places }: LibraryPaper, page: string | undefined): string {
  const known = publicRows
    .map(([key]) => [key, data[key]] as const)
    .filter(([key, value]) => !isBlank(value) && !(key === 'codeStatus' && value === 'none'));
  const listed = places.map(({ file, line }) => `${file}, line ${line}`);
  return stringify(
    {
      ...Object.fromEntries(known),
      identifiedBy: data.identified?.by,
      status: data.identified?.status,
      versions: data.identified?.versions,
      page,
      listedIn: listed.length > 0 ? listed : undefined,
    },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );
}

const isBlank = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Replaces the elements of a tree by their children, and removes its imports and expressions. */
function withoutMdx(tree: Root): Root {
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (!node.type.startsWith('mdx') || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1, ...(('children' in node ? node.children : []) as never[]));
    return index;
  });
  return tree;
}
