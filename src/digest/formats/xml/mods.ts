import type { Mapping } from '../../entries/mapping.ts';
import { withSubtitle } from '../../entries/values/with-subtitle.ts';
import type { Element } from './read-records.ts';
import { elementsAt, textOf } from './values-of-element.ts';

const host = 'relatedItem';

/** MODS, as libraries, the ACL Anthology and bibutils write it; what a paper appeared in is a related item. */
export const modsMapping: Mapping = {
  of: 'MODS',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['titleInfo'] },
    { field: 'abstract', names: ['abstract'] },
    { field: 'authors', names: ['name'] },
    {
      field: 'published',
      names: ['originInfo.dateIssued', 'part.date', `${host}.part.date`, `${host}.originInfo.dateIssued`],
    },
    { field: 'venue', names: [`${host}.titleInfo`] },
    { field: 'doi', names: ['identifier@doi'] },
    { field: 'arxivId', names: ['identifier@arxiv', 'location.url'] },
    { field: 'url', names: ['location.url', 'identifier@uri'] },
    { field: 'subjects', names: ['subject.topic'] },
  ],
};

/** Values that attributes choose: the main title with its subtitle, authors, identifiers of a type. */
export function valuesOfMods(record: Element, path: string): unknown[] | undefined {
  if (path.endsWith('titleInfo')) return elementsAt(record, path).filter(isMain).map(toTitle).filter(Boolean);
  if (path === 'name') return elementsAt(record, path).filter(isAuthor).map(toPerson);
  const [, type] = /^identifier@(.*)$/.exec(path) ?? [];
  if (type === undefined) return undefined;
  const own = elementsAt(record, 'identifier').filter(({ attributes }) => attributes['type'] === type);
  return own.map((each) => textOf(each).trim());
}

/** Not an abbreviated, translated or alternative title, nor that of a series. */
const isMain = ({ attributes }: Element): boolean => attributes['type'] === undefined;

const at = (element: Element, path: string): string[] =>
  elementsAt(element, path)
    .map((each) => textOf(each).trim())
    .filter(Boolean);

/** `nonSort` is the article that lists leave out; programs divide a title at its colon. */
function toTitle(info: Element): string {
  const title = [...at(info, 'nonSort'), ...at(info, 'title')].join(' ');
  return withSubtitle(title, at(info, 'subTitle').join(': '));
}

/** Names without a role are authors; editors and publishers have one. */
function isAuthor(name: Element): boolean {
  const roles = at(name, 'role.roleTerm');
  return roles.length === 0 || roles.some((role) => /^(?:author|aut|creator|cre)$/i.test(role));
}

function toPerson(name: Element): unknown {
  const partOf = (type: string): string =>
    elementsAt(name, 'namePart')
      .filter(({ attributes }) => (attributes['type'] ?? 'whole') === type)
      .map((each) => textOf(each).trim())
      .join(' ');
  const family = partOf('family');
  return family === ''
    ? partOf('whole')
    : { family, given: partOf('given'), suffix: partOf('termsOfAddress') };
}
