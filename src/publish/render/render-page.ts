import type { App, Route, RouteModule } from './renderer.ts';
import type { Rendered } from './write-rendered.ts';

/** A page or file of the site. */
export interface Page {
  route: Route;
  /** Below the base, without slashes at its ends. */
  pathname: string;
  props: object;
  /** Writes it, if it is a file that needs only its properties. */
  write?: RouteModule['write'];
}

/**
 * The content of a page or file; undefined if its route gives none.
 *
 * @param origin the origin of the site's addresses
 * @throws any error of the page, see `errorOf`
 */
export async function renderPage(app: App, page: Page, origin: string): Promise<Rendered | undefined> {
  try {
    return page.write
      ? { isPage: false, content: page.write(page.props) }
      : await askAstro(app, page, origin);
  } catch (error) {
    throw errorOf(page, error);
  }
}

/** An error of a page, with its path in front. */
export function errorOf(page: Page, error: unknown): Error {
  const { message } = error as Error;
  return Object.assign(error as Error, { message: `/${page.pathname}${slashOf(page)}: ${message}` });
}

async function askAstro(app: App, page: Page, origin: string): Promise<Rendered | undefined> {
  const { route, pathname } = page;
  const base = app.manifest.base.replace(/\/?$/, '/');
  const request = new Request(new URL(base + encodeURI(pathname) + slashOf(page), origin));
  const response = await app.render(request, { routeData: route });
  if (!response.body) return undefined;
  return { isPage: route.type === 'page', content: await response.bytes() };
}

const slashOf = ({ route, pathname }: Page): string => (route.type === 'page' && pathname !== '' ? '/' : '');
