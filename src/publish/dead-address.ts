/**
 * Why an address that stands on a page leads nowhere inside the site; nothing where it leads somewhere, or to another
 * site. A folder's address must end with a slash: without it a server has to send the reader on.
 *
 * @param from where the page is served
 * @param home where the site is served, with a slash at its end
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

/** The file of an address inside the site, seen from the site's folder. */
export function filePath({ pathname }: URL, home: URL): string {
  return decode(pathname.slice(home.pathname.length)).replace(/(^|\/)$/, '$1index.html');
}

/** A text with its `%20` and the like decoded, as it is where they are malformed. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
