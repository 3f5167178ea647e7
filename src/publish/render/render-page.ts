import { finishPage } from '../../finish/finish-page.ts';
import type { App, Route, RouteModule } from './renderer.ts';

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
 * @throws any error of the page, with its path in front
 */
export async function renderPage(
  app: App,
  page: Page,
  origin: string,
): Promise<string | Uint8Array | undefined> {
  try {
    return page.write ? page.write(page.props) : await askAstro(app, page, origin);
  } catch (error) {
    const { message } = error as Error;
    throw Object.assign(error as Error, { message: `/${page.pathname}${slashOf(page)}: ${message}` });
  }
}

async function askAstro(app: App, page: Page, origin: string): Promise<string | Uint8Array | undefined> {
  const { route, pathname } = page;
  const base = app.manifest.base.replace(/\/?$/, '/');
  const request = new Request(new URL(base + encodeURI(pathname) + slashOf(page), origin));
  const response = await app.render(request, { routeData: route });
  if (!response.body) return undefined;
  return route.type === 'page' ? finishPage(await response.text(), true) : response.bytes();
}

const slashOf = ({ route, pathname }: Page): string => (route.type === 'page' && pathname !== '' ? '/' : '');
