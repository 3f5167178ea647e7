import { makeElement } from './make-element.ts';
import { nameSearch } from './name-search.ts';
import { readSaved } from './saved-searches.ts';

/** Fields that the empty dialog offers if any paper has a value; there are more. */
const offered = ['title', 'author', 'topic', 'dataset', 'method', 'model', 'year'];

/**
 * What the dialog shows before anything is typed: how to ask, and the searches that the reader saved.
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
  const within = makeElement('p');
  within.hidden = true;
  const offer = (known: string[]) => {
    within.append('Search only in ', ...offered.filter((field) => known.includes(field)).flatMap(toButton));
    within.hidden = false;
  };
  const toButton = (field: string): (Node | string)[] => {
    const button = makeElement('button', { type: 'button' }, `${field}:`);
    button.addEventListener('click', () => ask(`${field}:`));
    return [button, ' '];
  };
  void fields.then(offer, () => undefined);
  const saved = readSaved(base).map((search) =>
    makeElement('li', {}, makeElement('a', { href: `${base}search/${search}` }, nameSearch(search))),
  );
  return [
    makeElement(
      'p',
      {},
      'Type words, a title, a DOI or an arXiv id; “words in a row”; NOT word; this OR that.',
    ),
    within,
    ...(saved.length > 0
      ? [
          makeElement('p', {}, 'Saved searches:'),
          makeElement('ul', { class: 'offered-topics' }, ...saved.toReversed()),
        ]
      : []),
  ];
}
