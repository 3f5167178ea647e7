import { checkSite } from './check-site.ts';
import { toSite, type SiteOptions } from './to-site.ts';

/** The content policy of the pages made here. */
export const policy = `default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'self'; style-src-elem 'self'`;
/** The home page's address. */
export const canonical = 'https://example.org/';

/** What can be wrong with a page. */
interface Parts {
  lang?: string;
  policy?: string;
  title?: string;
  canonical?: string;
  head?: string;
  body?: string;
}

/** A page without faults, except in the parts that a case replaces. */
export const page = (parts: Parts = {}): string => `<!doctype html>
<html lang="${parts.lang ?? 'en'}"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${parts.policy ?? policy}">
<title>${parts.title ?? 'A page'}</title><link rel="canonical" href="${parts.canonical ?? canonical}">
${parts.head ?? ''}</head><body>${parts.body ?? '<h1 id="top">A page</h1>'}</body></html>`;

/** The file that lists a site's files. */
export const marker = (...files: string[]): Record<string, string> => ({
  '.offprint-site.json': JSON.stringify({
    generator: 'Offprint',
    files: ['.offprint-site.json', ...files],
  }),
});

/** What is wrong with a site of these files, as `rule path: message`. */
export const faultsOf = (files: Record<string, string>, options?: SiteOptions): string[] =>
  checkSite(toSite(new Map(Object.entries(files)), { home: 'https://example.org/', ...options })).map(
    ({ rule, path, message }) => `${rule} ${path}: ${message}`,
  );

/** What is wrong with a page with this in its body. */
export const faultsIn = (html: string, options?: SiteOptions): string[] =>
  faultsOf({ 'index.html': page({ body: `<h1 id="top">A page</h1>${html}` }) }, options);

/** What is wrong with a site of a home page, a page, and one that redirects with this in its head. */
export const faultsOfRedirect = (head: string, link = `${canonical}new/`, options?: SiteOptions): string[] =>
  faultsOf(
    {
      'index.html': page(),
      'new/index.html': page({ canonical: `${canonical}new/` }),
      'old/index.html': page({ head, canonical: link }),
    },
    options,
  );
/** An element that redirects, with a delay and an address: `0; url=/new/`. */
export const refresh = (content: string): string => `<meta http-equiv="refresh" content="${content}">`;
/** An element that asks search engines to leave a page out. */
export const noindex = '<meta name="robots" content="noindex">';
/** What is wrong with a site with these files beside its home page. */
export const faultsWith = (files: Record<string, string>): string[] =>
  faultsOf({ 'index.html': page(), ...files });
