import { attribute, elementsOf, innerText } from '../attributes.ts';
import type { Element } from 'hast';
import type { Rule, Site } from '../types.ts';

/** Attributes by which an element makes a browser fetch something. */
const fetching: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
  form: ['action'],
  a: ['ping'],
};
/** Kinds of `<link>` by which a browser fetches something or connects. */
const fetchingLinks = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
  'preconnect',
  'dns-prefetch',
]);
const isFetchedLink = (element: Element): boolean =>
  element.tagName === 'link' &&
  (attribute(element, 'rel') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((kind) => fetchingLinks.has(kind));
const cssUrl = /url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/gi;

function fetchedBy(element: Element): string[] {
  const names = fetching[element.tagName] ?? [];
  const urls = names.flatMap((name) => {
    const value = attribute(element, name) ?? '';
    return name === 'srcSet' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  });
  if (isFetchedLink(element)) urls.push(attribute(element, 'href') ?? '');
  const css = (attribute(element, 'style') ?? '') + (element.tagName === 'style' ? innerText(element) : '');
  return [...urls, ...cssUrls(css)];
}

const cssUrls = (css: string): string[] =>
  [...css.matchAll(cssUrl)].map((match) => match[1] ?? match[2] ?? '');

function isForeign(site: Site, url: string, from: URL): boolean {
  const address = URL.parse(url, from.href);
  return !!address && /^(https?|wss?|ftp):$/.test(address.protocol) && address.origin !== site.home.origin;
}

/** Something that a page or a style sheet fetches from another host. */
export const foreignRequests: Rule = (site) => {
  const fetchedByPages = site.pages.flatMap((page) =>
    elementsOf(page).flatMap((element) =>
      fetchedBy(element)
        .filter((url) => isForeign(site, url, page.url))
        .map((url) => ({ path: page.path, message: `<${element.tagName}> fetches ${url}` })),
    ),
  );
  const styles = [...site.texts].filter(([path]) => path.endsWith('.css'));
  const fetchedByStyles = styles.flatMap(([path, css]) =>
    cssUrls(css)
      .filter((url) => isForeign(site, url, site.home))
      .map((url) => ({ path, message: `the style sheet fetches ${url}` })),
  );
  return [...fetchedByPages, ...fetchedByStyles];
};
