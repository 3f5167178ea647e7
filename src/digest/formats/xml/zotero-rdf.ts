import type { Mapping } from '../../entries/mapping.ts';
import type { Element } from './read-records.ts';
import { elementsAt, valuesOfElement } from './values-of-element.ts';

/** RDF as Zotero exports it; the journal of a paper is often an element of its own, to which the paper refers. */
export const zoteroMapping: Mapping = {
  of: 'Zotero',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['dc:title'] },
    { field: 'abstract', names: ['dcterms:abstract'] },
    { field: 'authors', names: ['bib:authors.rdf:Seq.rdf:li.foaf:Person'] },
    { field: 'published', names: ['dc:date'] },
    { field: 'venue', names: ['dcterms:isPartOf.bib:Journal.dc:title', 'dcterms:isPartOf.bib:Book.dc:title', 'dcterms:isPartOf.bib:Series.dc:title', 'container.dc:title'] },
    { field: 'doi', names: ['dc:identifier', 'dcterms:isPartOf.bib:Journal.dc:identifier', 'container.dc:identifier', '@rdf:about', 'dc:identifier.dcterms:URI.rdf:value'] },
    { field: 'arxivId', names: ['dc:description', '@rdf:about', 'dc:identifier.dcterms:URI.rdf:value'] },
    { field: 'url', names: ['dc:identifier.dcterms:URI.rdf:value', '@rdf:about'] },
    { field: 'subjects', names: ['dc:subject', 'dc:subject.z:AutomaticTag.rdf:value'] },
  ],
}; // prettier-ignore

/** Names of elements that are papers, or what papers appeared in; attachments and notes have others. */
export const isZoteroItem = (name: string): boolean =>
  (name.startsWith('bib:') && name !== 'bib:Memo') || name === 'rdf:Description';

const isContainer = ({ name }: Element): boolean => /^bib:(?:Journal|Series|Periodical)$/.test(name);

/** Puts what papers appeared in, where they only refer to it, into them; what is no paper goes. */
export function joinContainers<Record extends { element: Element }>(records: Record[]): Record[] {
  const known = new Map(records.map(({ element }) => [element.attributes['rdf:about'] ?? '', element]));
  const papers = records.filter(({ element }) => !isContainer(element));
  for (const { element } of papers)
    for (const reference of valuesOfElement(element, 'dcterms:isPartOf@rdf:resource')) {
      const container = known.get(String(reference));
      if (container) element.children.push({ ...container, name: 'container' });
    }
  return papers.filter(({ element }) => elementsAt(element, 'dc:title').length > 0);
}
