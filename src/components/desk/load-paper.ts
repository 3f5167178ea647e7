/** A paper as its page shows it. */
export interface LoadedPaper {
  slug: string;
  /** Its page on this site. */
  url: string;
  /** The permalink of its page, where the site knows it. */
  address: string;
  title: string;
  /** Authors, date and venue in one line; may be empty. */
  who: string;
  /** The title, with its formulas. */
  heading: Node[];
  /** The abstract, with its formulas. */
  abstract: Node[];
  code?: { text: string; url: string };
  topics: PaperName[];
  /** Data sets, models and methods. */
  names: PaperName[];
  claims: PaperClaim[];
}

/** A topic or name with the address of its page, if it has one. */
export interface PaperName {
  text: string;
  url?: string;
}

/** A number that the abstract claims. */
export interface PaperClaim {
  /** What was measured. */
  measure: string;
  text: string;
}

/**
 * Reads a paper from its page; follows the redirect of a paper that moved. Undefined if it has left the library. The
 * formulas have style attributes: only pages that have one themselves get a content policy that allows them.
 *
 * @throws Error if the page cannot be loaded.
 */
export async function loadPaper(base: string, slug: string): Promise<LoadedPaper | undefined> {
  const url = `${base}papers/${slug}/`;
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // Within a template: what is parsed as a document applies its styles, which the content policy refuses.
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  const page = template.content;
  const moved = /url=.*\/papers\/([a-z0-9-]+)\/$/.exec(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '')?.[1]; // prettier-ignore
  if (moved && moved !== slug) return loadPaper(base, moved);
  return page.querySelector('.paper') ? readPaper(page, slug, url) : undefined;
}

function readPaper(page: DocumentFragment, slug: string, url: string): LoadedPaper {
  adoptFormulaStyles(page);
  const facts = page.querySelector('.paper-facts')!;
  const code = facts.querySelector<HTMLAnchorElement>('a.code');
  const heading = page.querySelector('h1')!;
  return {
    slug,
    url,
    title: page.querySelector<HTMLMetaElement>('meta[property="og:title"]')!.content,
    address:
      page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? new URL(url, location.href).href,
    who: textOf(facts.querySelector('.who')),
    heading: takeNodes(heading),
    abstract: takeNodes(page.querySelector('.abstract > [dir]')),
    ...(code && { code: { text: textOf(code).replace(/^Code: /, ''), url: code.href } }),
    topics: namesIn(facts, 'a[href*="/topics/"]'),
    names: namesIn(facts, '.name'),
    claims: [...page.querySelectorAll<HTMLTableRowElement>('tr[data-measure]')].map((row) => ({
      measure: row.dataset['measure']!,
      text: textOf(row.cells[1]!),
    })),
  };
}

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.trim().replace(/\s+/g, ' ') ?? '';

const namesIn = (facts: Element, selector: string): PaperName[] =>
  [...facts.querySelectorAll(selector)].map((found) => {
    const url = found.getAttribute('href');
    return { text: textOf(found), ...(url && { url }) };
  });

/** The contents of an element for another page: without ids, which must be unique, and links within the page. */
function takeNodes(element: Element | null): Node[] {
  if (!element) return [];
  for (const one of element.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const link of element.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  return [...document.importNode(element, true).childNodes];
}

/** Applies the styles and fonts of a page's formulas to this page. */
function adoptFormulaStyles(page: DocumentFragment): void {
  for (const { textContent } of page.querySelectorAll('style')) {
    if (!textContent.includes('@font-face')) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    document.adoptedStyleSheets.push(sheet);
  }
}
