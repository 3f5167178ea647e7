import { makeButton } from './make-button.ts';
import { makeElement } from './make-element.ts';
import { nameSearch } from './name-search.ts';
import { forgetSearches, readRecent } from './recent-searches.ts';
import { savedSearches } from './saved-searches.ts';

/** Fields that the empty dialog offers if any paper has a value; there are more. */
const offered = ['title', 'author', 'topic', 'dataset', 'method', 'model', 'year'];

/**
 * What the dialog shows before anything is typed: how to ask, what the reader searched for last, and the saved searches.
 *
 * @param base Base path of the site.
 * @param fields The fields with values, which may have to be loaded.
 * @param ask Puts a query into the field.
 */
export function showFirstSight(
  base: string,
  fields: Promise<string[]>,
  ask: (query: string) => void,
): Node[] {
  return [
    makeElement(
      'p',
      {},
      'Type words, a title, a DOI or an arXiv id; “words in a row”; NOT word; this OR that.',
    ),
    offerFields(fields, ask),
    ...showRecent(base, ask),
    ...listSaved(base),
  ];
}

function offerFields(fields: Promise<string[]>, ask: (query: string) => void): Node {
  const within = makeElement('p');
  within.hidden = true;
  const offer = (known: string[]): void => {
    const buttons = offered
      .filter((field) => known.includes(field))
      .flatMap((field) => [makeButton(`${field}:`, () => ask(`${field}:`)), ' ']);
    within.append('Search only in ', ...buttons);
    within.hidden = false;
  };
  void fields.then(offer, () => undefined);
  return within;
}

function showRecent(base: string, ask: (query: string) => void): Node[] {
  const recent = readRecent(base);
  if (recent.length === 0) return [];
  const clear = makeButton('Clear', () => {
    forgetSearches(base);
    ask('');
  });
  clear.setAttribute('aria-label', 'Clear recent searches');
  const rows = recent.map((query) =>
    makeElement(
      'li',
      {},
      makeButton(query, () => ask(query)),
    ),
  );
  const list = makeElement('ul', { class: 'offered-topics', 'aria-label': 'Recent searches' }, ...rows);
  return [makeElement('p', {}, 'Recent searches, kept in this browser only. ', clear), list];
}

function listSaved(base: string): Node[] {
  const saved = savedSearches(base)
    .read()
    .map((search) =>
      makeElement('li', {}, makeElement('a', { href: `${base}search/${search}` }, nameSearch(search))),
    );
  if (saved.length === 0) return [];
  const list = makeElement('ul', { class: 'offered-topics' }, ...saved.toReversed());
  return [makeElement('p', {}, 'Saved searches:'), list];
}
