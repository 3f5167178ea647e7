/**
 * Why an address on a page is dead; undefined if it works or leads to another site. The address of a folder must end
 * with a slash, because without it the server has to redirect.
 *
 * @param from URL of the page
 * @param home URL of the home page, with a trailing slash
 * @param isFile whether a path inside the site's folder is a file
 */
export function deadAddress(
  address: string,
  from: URL,
  home: URL,
  isFile: (path: string) => boolean,
): string | undefined {
  const url = URL.parse(address, from.href);
  if (!url) return 'is not a valid address';
  if (url.origin !== home.origin) return undefined;
  if (!url.pathname.startsWith(home.pathname)) return `is outside the base path ${home.pathname}`;
  const path = filePath(url, home);
  return isFile(path) ? undefined : `leads to ${path}, which does not exist`;
}

/** The file behind an address inside the site, relative to the site's folder. */
export function filePath({ pathname }: URL, home: URL): string {
  return decode(pathname.slice(home.pathname.length)).replace(/(^|\/)$/, '$1index.html');
}

/** Decodes percent-encoding such as `%20`; malformed text is returned unchanged. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
