import { makeElement } from './make-element.ts';
import { nameSearch } from './name-search.ts';
import { readSaved } from './saved-searches.ts';

/** Fields that the empty dialog offers; there are more. */
const offered = ['title', 'author', 'topic', 'dataset', 'method', 'model', 'year'];

/**
 * What the dialog shows before anything is typed: how to ask, and the searches that the reader saved.
 *
 * @param base Base path of the site.
 * @param ask Puts a query into the field.
 */
export function showFirstSight(base: string, ask: (query: string) => void): Node[] {
  const fields = offered.flatMap((field) => {
    const button = makeElement('button', { type: 'button' }, `${field}:`);
    button.addEventListener('click', () => ask(`${field}:`));
    return [button, ' '];
  });
  const saved = readSaved(base).map((search) =>
    makeElement('li', {}, makeElement('a', { href: `${base}search/${search}` }, nameSearch(search))),
  );
  return [
    makeElement(
      'p',
      {},
      'Type words, a title, a DOI or an arXiv id; “words in a row”; NOT word; this OR that.',
    ),
    makeElement('p', {}, 'Search only in ', ...fields),
    ...(saved.length > 0
      ? [
          makeElement('p', {}, 'Saved searches:'),
          makeElement('ul', { class: 'offered-topics' }, ...saved.toReversed()),
        ]
      : []),
  ];
}
