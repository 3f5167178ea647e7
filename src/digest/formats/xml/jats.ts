import type { Mapping } from '../../entries/mapping.ts';
import type { Element } from './read-records.ts';
import { elementsAt } from './values-of-element.ts';

const [front, meta] = ['front', 'front.article-meta'];

/** JATS: journals' articles as PubMed Central, SciELO and publishers give them, alone or in an answer of OAI-PMH. */
export const jatsRows = (prefix: string): Mapping['rows'] =>
  (
    [
      { field: 'title', names: [`${meta}.title-group.article-title`], markup: 'html' },
      { field: 'subtitle', names: [`${meta}.title-group.subtitle`], markup: 'html' },
      { field: 'abstract', names: [`${meta}.abstract`], markup: 'html' },
      { field: 'authors', names: [`${meta}.contrib-group.contrib`] },
      { field: 'published', names: [`${meta}.pub-date`] },
      {
        field: 'venue',
        names: [
          `${front}.journal-meta.journal-title-group.journal-title`,
          `${front}.journal-meta.journal-title`,
        ],
      },
      { field: 'doi', names: [`${meta}.article-id`] },
      { field: 'subjects', names: [`${meta}.kwd-group.kwd`], markup: 'html' },
    ] satisfies Mapping['rows']
  ).map((row) => ({ ...row, names: row.names.map((name) => prefix + name) }));

/** Abstracts that do not stand for the paper: for pictures, for a table of contents, for laymen. */
const beside = /graphical|teaser|toc|highlights|summary|key-?points|video/;

/** Values of an article that attributes choose, with their markup; undefined for a path whose values are plain. */
export function valuesOfJats(article: Element, path: string): unknown[] | undefined {
  if (/(?:article-title|\.subtitle|\.kwd)$/.test(path)) return elementsAt(article, path).map(toMarkup);
  if (path.endsWith('.abstract')) {
    const all = elementsAt(article, path);
    const own = all.filter(({ attributes }) => !beside.test(attributes['abstract-type'] ?? ''));
    return (own.length > 0 ? own : all).slice(0, 1).map(toMarkup);
  }
  if (!path.endsWith('.contrib')) return undefined;
  return elementsAt(article, path)
    .filter(({ attributes }) => (attributes['contrib-type'] ?? 'author') === 'author')
    .map(toPerson);
}

function toPerson(contrib: Element): unknown {
  const [name] = [...elementsAt(contrib, 'name'), ...elementsAt(contrib, 'name-alternatives.name')];
  const whole = [...elementsAt(contrib, 'collab'), ...elementsAt(contrib, 'string-name')].map(textOfPerson);
  const part = (path: string): string => (name ? elementsAt(name, path).map(textOfPerson).join(' ') : '');
  return name
    ? { family: part('surname'), given: part('given-names'), prefix: part('prefix'), suffix: part('suffix') }
    : { literal: whole[0] ?? '' };
}

/** A name's own words: an institution's people and their marks of footnotes are elements within it. */
const textOfPerson = ({ children }: Element): string =>
  children
    .map((child) =>
      typeof child === 'string'
        ? child
        : /^(?:institution|named-content|italic)$/.test(child.name)
          ? textOfPerson(child)
          : '',
    )
    .join('')
    .trim();

/** What an element holds as JATS, as Crossref gives it; marks of references are left out. */
function toMarkup({ children }: Element): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      if (/^(?:xref|fn|label)$/.test(child.name)) return '';
      const name = child.name.startsWith('mml:') ? child.name : `jats:${child.name}`;
      return `<${name}>${toMarkup(child)}</${name}>`;
    })
    .join('');
}
