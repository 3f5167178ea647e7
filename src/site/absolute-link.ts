import { linkTo } from './link-to.ts';

/** The whole URL of a path below the site's base; undefined if the site's origin is not known (SITE_URL). */
export function absoluteLink(path: string): string | undefined {
  const { SITE } = import.meta.env;
  return SITE ? new URL(linkTo(path), SITE).href : undefined;
}

/** Where the commands serve a site that does not know where it will be published. */
const localOrigin = 'http://localhost:4321';

/** The whole URL of a path, for files that must have one: that of this machine if the site's origin is not known. */
export function anyAbsoluteLink(path: string): string {
  return absoluteLink(path) ?? new URL(linkTo(path), localOrigin).href;
}
