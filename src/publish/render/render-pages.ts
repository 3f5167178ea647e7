import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UserError } from '../../paper/user-error.ts';
import { linkFile } from './link-file.ts';
import type { MadePages } from './made-pages.ts';
import type { PageRecord } from './page-records.ts';
import { PageWriter } from './page-writer.ts';
import { errorOf, renderPage, type Page } from './render-page.ts';
import { loadRouteTools, type Renderer, type Route, type RouteTools } from './renderer.ts';

/** What to render, and from where to take what has not changed. */
export interface RenderTask {
  /** The folder of the new site. */
  out: string;
  /** The origin of the site's addresses. */
  origin: string;
  /** The site that stands, if this renderer made it, and what its parts were made from, by their paths. */
  last?: { site: string; pages: Readonly<Record<string, Pick<PageRecord, 'props'>>> };
  /** Knows which pages of that site can stay, and collects what the pages of the new one are made from. */
  made: MadePages;
}

/** Pages to render at the same time, so that there is always one to write. */
const most = 16;

/**
 * Renders the pages of a site whose content has changed, and links the others from the site that stands: those whose
 * properties and whatever they read while they were rendered are still the same.
 *
 * @throws UserError if two routes give the same page; any error of a page, with its path in front
 */
export async function renderPages(
  renderer: Renderer,
  { out, origin, last, made }: RenderTask,
): Promise<void> {
  const pages = await listPages(renderer, await loadRouteTools());
  const queue = [...pages];
  const writer = new PageWriter();
  const renderNext = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [path, page] = next;
      // Nothing in rendering waits: this lets the messages of other processes in.
      await setImmediate();
      const props = renderer.reads.hashValue(page.props);
      if (last && made.keep(path, props)) {
        linkFile(join(last.site, path), join(out, path));
        continue;
      }
      const reads: Record<string, string> = {};
      const rendered = await renderer.reads.recordReads(reads, () => renderPage(renderer.app, page, origin));
      if (rendered === undefined) continue;
      await writer.write({ path: join(out, path), rendered, tell: (error) => errorOf(page, error) });
      made.add(path, { props, reads });
    }
  };
  try {
    await Promise.all(Array.from({ length: most }, renderNext));
  } finally {
    await writer.end();
  }
}

/** The pages and files of all routes, by their paths in the site. */
async function listPages({ app }: Renderer, tools: RouteTools): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const { routeData: route } of app.manifest.routes) {
    if (!route.prerender) continue;
    for (const page of await pagesOf(app, route, tools)) {
      const path = pathOf(page);
      const other = pages.get(path);
      if (other) throw new UserError(`${path} is made by ${other.route.component} and ${route.component}`);
      pages.set(path, page);
    }
  }
  return pages;
}

async function pagesOf(app: Renderer['app'], route: Route, tools: RouteTools): Promise<Page[]> {
  if (route.pathname !== undefined)
    return [{ route, pathname: route.pathname.replaceAll(/^\/|\/$/g, ''), props: {} }];
  const { base, trailingSlash } = app.manifest;
  const mod = await app.getComponentByRoute(route);
  const { routeCache } = app;
  const found = await tools.callGetStaticPaths({ mod, route, routeCache, ssr: false, base, trailingSlash });
  return found.map(({ params, props = {} }) => ({
    route,
    write: mod.write,
    pathname: tools.stringifyParams(params, route, trailingSlash).replaceAll(/^\/|\/$/g, ''),
    props,
  }));
}

/** Where a page is in the site: every page but the one for unknown addresses is a folder with an index. */
function pathOf({ route, pathname }: Page): string {
  if (route.type !== 'page') return pathname;
  if (pathname === '404') return '404.html';
  return posix.join(pathname, 'index.html');
}
