import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { filePath } from '../../../publish/dead-address.ts';
import { attribute, elementsOf, innerText } from '../attributes.ts';
import type { Rule, Site } from '../types.ts';

/** Files for other programs, whose addresses no link checker follows. */
const dataFile = /\.(xml|json|txt|md|bib|ris)$/;
/** Files of the search index and of Astro hold texts of papers, not addresses. */
const isBundled = /^(pagefind|_astro)\//;

/** The addresses inside the site that a text holds; in Markdown lists also those relative to the file. */
function addressesIn(text: string, path: string, { home }: Site): string[] {
  const own = home.href.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const absolute = text.matchAll(new RegExp(`${own}[^\\s"'<>()[\\]{}|\\\\^\`]*`, 'g'));
  const relative = path === 'llms.txt' ? linksIn(text).filter((url) => !URL.canParse(url)) : [];
  return [...[...absolute].map(([address]) => address), ...relative];
}

function linksIn(markdown: string): string[] {
  const urls: string[] = [];
  visit(unified().use(remarkParse).parse(markdown), 'link', ({ url }) => void urls.push(url));
  return urls;
}

/** An address into the site, in a file for other programs or in structured data, that leads nowhere. */
export const dataAddresses: Rule = (site) => {
  const files = [...site.texts].filter(([path]) => dataFile.test(path) && !isBundled.test(path));
  const embedded = site.pages.flatMap((page) =>
    elementsOf(page)
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element): [string, string] => [page.path, innerText(element)]),
  );
  return [...files, ...embedded].flatMap(([path, text]) => {
    const dead = new Set(addressesIn(text, path, site).filter((address) => !isThere(address, path, site)));
    return [...dead].map((address) => ({ path, message: `holds ${address}, which leads nowhere` }));
  });
};

function isThere(address: string, path: string, { home, paths }: Site): boolean {
  const url = URL.parse(address, new URL(path, home));
  return url !== null && paths.has(filePath(url, home));
}
