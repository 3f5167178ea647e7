import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Page, Site } from './types.ts';

const textFile = /\.(html|xml|svg|css|js|json|txt|md|bib|ris|webmanifest|xsl)$/;
const parser = unified().use(rehypeParse);

/** What of a site its files do not say. */
export interface SiteOptions {
  /** Where the home page will be served: an address, or the base path of a site that knows none. */
  home?: string;
  reportedFormulas?: string[];
}

/** Makes a site of its files: path to content, where only text files need content. */
export function toSite(files: Map<string, string>, options: SiteOptions = {}): Site {
  const home = new URL(options.home ?? '/', 'http://localhost');
  const paths = new Set(files.keys());
  const texts = new Map([...files].filter(([path]) => textFile.test(path)));
  const pages = [...texts]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, source]) => toPage(path, source, home));
  const ids = new Map(pages.map(({ path, tree }) => [path, idsOf(tree)]));
  const isPublished = URL.canParse(options.home ?? '');
  return { isPublished, paths, texts, pages, ids, home, reportedFormulas: new Set(options.reportedFormulas) };
}

function toPage(path: string, source: string, home: URL): Page {
  const tree = parser.parse(source);
  const address = path.split('/').map(encodeURIComponent).join('/');
  const url = new URL(address.replace(/(^|\/)index\.html$/, '$1'), home);
  return { path, source, tree, url };
}

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
