import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { pagesOf } from './pages-of.ts';
import { testSite, type SiteName } from './sites.ts';

type Node = DefaultTreeAdapterMap['node'];

/** The titles of a site's papers as plain text, by the path of their pages. */
export function titlesOf(site: SiteName): Map<string, string> {
  const { folder } = testSite(site);
  const titleAt = (path: string): string => titleIn(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const ending = ` · ${titleAt('')}`;
  const papers = pagesOf(site).filter((path) => /^papers\/[^/]+\/$/.test(path));
  return new Map(papers.map((path) => [path, dropEnd(titleAt(path), ending)]));
}

/** The text of a page's `<title>`: the site's name for the home page; all other titles end with it. */
function titleIn(html: string): string {
  const title = find(parse(html), 'title');
  const text = title && 'childNodes' in title ? title.childNodes[0] : undefined;
  return text && 'value' in text ? text.value : '';
}

const dropEnd = (text: string, ending: string): string =>
  text.endsWith(ending) ? text.slice(0, -ending.length) : text;

function find(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  const children = 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
