import { attribute, elementsOf, innerText } from '../attributes.ts';
import { redirectTarget } from '../redirect-target.ts';
import type { Page, Rule } from '../types.ts';

function faultsOf(page: Page): string[] {
  const elements = elementsOf(page);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const title = named('title')[0];
  const headings = named('h1').length;
  const lang = named('html').map((html) => attribute(html, 'lang'))[0];
  const faults = [];
  if (!title || innerText(title).trim() === '') faults.push('has no title');
  if (!lang) faults.push('does not say its language');
  if (headings !== 1) faults.push(`has ${headings} <h1>, not one`);
  return faults;
}

/** A page without title, language or its one heading of the first rank. */
export const pageHeads: Rule = ({ pages }) =>
  pages
    .filter((page) => !redirectTarget(page))
    .flatMap((page) => faultsOf(page).map((message) => ({ path: page.path, message })));
