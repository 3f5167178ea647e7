import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { orderValues } from '../library/order-values.ts';
import type { Paper } from '../paper/schema.ts';
import { readFragments } from '../search/build/read-fragments.ts';
import { listFile, searchFolder, textFile } from '../search/pagefind-files.ts';
import type { PlainPage } from '../search/plain/plain-search.ts';
import { sortKeys } from '../search/search-record.ts';
import { bundleScript } from './bundle-script.ts';
import { paperPart } from './paper-part.ts';
import { rewritePage } from './rewrite-page.ts';

const startScript = fileURLToPath(new URL('./browser/start.ts', import.meta.url));
/** Files of citations and Markdown, which readers take along: a small file takes as much room on a disk as a large one. */
const taken = ['bib', 'ris', 'json', 'md'];

/**
 * Writes a built site as a folder that browsers open from a disk, without a server: reading, search, the reading list,
 * comparison and printing work. Feeds, preview images and the site's own index are left out.
 *
 * @param site folder of a site that was built for the base `/`
 * @param target an empty folder
 */
export async function copySite(site: string, target: string): Promise<void> {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  };
  const pages = filesIn(site, '**/*.html');
  for (const path of pages) {
    const { html, styles } = rewritePage(readFileSync(join(site, path), 'utf8'), path);
    write(path, html);
    for (const [file, css] of styles) write(file, css);
  }
  for (const path of filesIn(site, '_astro/*.js')) {
    if (isEntry(path)) write(path, await bundleScript(join(site, path)));
  }
  write('offline/start.js', await bundleScript(startScript));
  const takenFiles = taken
    .flatMap((ending) => filesIn(site, `{papers.${ending},{papers,topics,authors,digests}/**/*.${ending}}`))
    .filter((path) => basename(path) !== 'feed.json');
  cpSync(join(site, 'favicon.svg'), join(target, 'favicon.svg'));
  write('offline/files.js', filesScript(site, pages, takenFiles));
}

/** The scripts that pages name; the others are parts of them. */
const isEntry = (path: string): boolean => basename(path).includes('.astro_astro_type_script_');

const filesIn = (site: string, pattern: string): string[] =>
  globSync(pattern, { cwd: site }).map((path) => path.replaceAll('\\', '/')).sort(); // prettier-ignore

/** What the site's scripts read, as a script: files to take along, pages of papers, and what search needs. */
function filesScript(site: string, pages: string[], takenFiles: string[]): string {
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const listed = [...takenFiles, ...filesIn(site, searchFolder + listFile('*')), ...filesIn(site, 'search/*.json')]; // prettier-ignore
  const files = Object.fromEntries(listed.map((path) => [path, read(path)]));
  for (const path of pages) {
    const folder = path.replace(/index\.html$/, '');
    if (/^(?:papers|topics|authors|digests)\/[^/]+\/$/.test(folder)) files[folder] = paperPart(read(path));
  }
  files['offline/pages.json'] = JSON.stringify(searchedPages(site));
  return `globalThis.offprintFiles=${JSON.stringify(files)};`;
}

/** The pages that search finds, as Pagefind read them. */
function searchedPages(site: string): PlainPage[] {
  const fragments = filesIn(site, searchFolder + textFile('*')).map((path) => ({
    path: path.slice(searchFolder.length),
    content: readFileSync(join(site, path)),
  }));
  const orders = readOrders(site);
  return readFragments(fragments).map(({ id, url, content, meta }) => {
    const title = (meta['title'] ?? '').toLowerCase();
    return { id, url, content, meta, order: { title, ...orders.get(basename(url)) } };
  });
}

/** What orders sort papers by, by slug: from the data of the library, which is in its order. */
function readOrders(site: string): Map<string, Record<string, string>> {
  const papers: LibraryData['papers'] = [];
  for (let path: string | undefined = 'library.json'; path !== undefined;) {
    const part = JSON.parse(readFileSync(join(site, path), 'utf8')) as LibraryData;
    papers.push(...part.papers);
    path = part.next;
  }
  return new Map(
    papers.map(({ slug, fields }, place) => {
      const values = Object.entries(fields).map(([key, { value }]) => [key, value]);
      return [slug, sortKeys({ digest: place, ...orderValues(Object.fromEntries(values) as Paper) })];
    }),
  );
}

/** What is read of `library.json` and its parts. */
interface LibraryData {
  papers: { slug: string; fields: Record<string, { value: unknown }> }[];
  /** The path of the next part. */
  next?: string;
}
