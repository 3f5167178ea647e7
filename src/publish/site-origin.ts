import { UserError } from '../paper/user-error.ts';

/**
 * The origin of the published site, such as `https://user.github.io`; undefined if not set.
 *
 * @throws UserError of exit code 2 for anything but an origin: a path belongs in BASE_PATH.
 */
export function siteOrigin(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const address = URL.parse(url);
  const isOrigin = address && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`;
  if (isOrigin && /^https?:\/\/[^/\\\s]+\/?$/i.test(url)) return address.origin;
  throw new UserError(
    `SITE_URL is ${JSON.stringify(url)}, which is not the address of a server`,
    'write it as https://user.github.io; a path belongs in BASE_PATH',
    2,
  );
}
