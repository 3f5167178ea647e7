import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { finishPage } from '../finish/finish-page.ts';
import { UserError } from '../paper/user-error.ts';
import { escapeHtml } from './escape-html.ts';
import { attributeOf, findAll, findFirst, textOf } from './page-tree.ts';

const styles = readFileSync(new URL('./print.css', import.meta.url), 'utf8');

/** What to print. */
export interface PrintChoice {
  /** Path of a list's page, without slashes at its ends: `papers`, `topics/pruning`, `digests/march`. */
  list: string;
  /** Slugs instead of a list. */
  slugs?: string[];
}

/**
 * The papers of a built site as one HTML document to print: contents, then each paper with its authors, abstract,
 * formulas and address.
 *
 * @throws UserError for a list or a paper that the site lacks.
 */
export async function printSite(site: string, { list, slugs }: PrintChoice): Promise<string> {
  const heading = slugs ? 'Papers' : titleOfList(site, list);
  const papers = (slugs ?? slugsOf(site, list)).map((slug) => printPaper(site, slug));
  const contents = papers.map(({ slug, title }) => `<li><a href="#${slug}">${escapeHtml(title)}</a></li>`);
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(heading)}</title><style>${styles}</style></head>
<body>
<h1>${escapeHtml(heading)}</h1>
<nav aria-label="Contents"><h2>Contents</h2><ol>${contents.join('\n')}</ol></nav>
${papers.map(({ html: part }) => part).join('\n')}
</body>
</html>
`;
  return finishPage(html, true);
}

function titleOfList(site: string, list: string): string {
  const page = findFirst(
    parse(readPage(site, `${list}/index.html`, 'list')),
    ({ tagName }) => tagName === 'h1',
  );
  return page ? textOf(page).trim() : list;
}

/** The papers of a list, in its order: those of its citations. */
function slugsOf(site: string, list: string): string[] {
  const entries = JSON.parse(readPage(site, `${list}.json`, 'list')) as { id: string }[];
  return entries.map(({ id }) => id);
}

interface PrintedPaper {
  slug: string;
  title: string;
  html: string;
}

function printPaper(site: string, slug: string): PrintedPaper {
  const page = parse(readPage(site, `papers/${slug}/index.html`, 'paper'));
  const ofClass = (name: string) => findFirst(page, (one) => (attributeOf(one, 'class') ?? '').split(' ').includes(name)); // prettier-ignore
  const valueOf = (tag: string, name: string, value: string, wanted: string): string => {
    const found = findFirst(page, (one) => one.tagName === tag && attributeOf(one, name) === value);
    return (found && attributeOf(found, wanted)) ?? '';
  };
  const heading = findFirst(page, ({ tagName }) => tagName === 'h1');
  const abstract = ofClass('abstract');
  const body = abstract && findFirst(abstract, (one) => attributeOf(one, 'dir') !== undefined);
  for (const one of body ? findAll(body, (inner) => attributeOf(inner, 'id') !== undefined) : [])
    one.attrs = one.attrs.filter(({ name }) => name !== 'id');
  const who = ofClass('who');
  const [cited] = JSON.parse(readPage(site, `papers/${slug}.json`, 'paper')) as { URL?: string }[];
  const addresses = new Set([cited?.URL, valueOf('link', 'rel', 'canonical', 'href')]);
  const html = [
    `<article id="${slug}">`,
    `<h2 dir="auto">${heading ? serialize(heading) : slug}</h2>`,
    who && `<p class="who" dir="auto">${escapeHtml(textOf(who).trim().replace(/\s+/g, ' '))}</p>`,
    body && `<div dir="auto">${serialize(body)}</div>`,
    ...[...addresses].map((address) => address && addressLine(address)),
    '</article>',
  ];
  return {
    slug,
    title: valueOf('meta', 'property', 'og:title', 'content'),
    html: html.filter(Boolean).join('\n'),
  };
}

const addressLine = (address: string): string =>
  `<p class="address"><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`;

function readPage(site: string, path: string, what: string): string {
  const file = join(site, path);
  if (!existsSync(file))
    throw new UserError(
      `there is no ${what} ${path.replace(/\/index\.html$|\.json$/, '')}`,
      'name a list as in the address of its page, such as topics/pruning, and papers by their slugs',
      2,
    );
  return readFileSync(file, 'utf8');
}
