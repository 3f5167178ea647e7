import assert from 'node:assert/strict';
import { citationFormats } from '../../export/formats.ts';
import { citedAddress } from '../../export/reference.ts';
import type { Reference } from '../../export/reference.ts';
import { readBibtex, readCslJson, readRis } from './read-citations.ts';
import type { ReadCitation } from './read-citations.ts';

const readers = { bib: readBibtex, ris: readRis, json: readCslJson };
const formulas = /(?<!\\)\$[^$]+\$/;

/** What a reader should find; RIS has no numbers of preprints, as Citation.js reads it. */
function wantedOf(reference: Reference): ReadCitation {
  const { key, titleText, authors, published, venue, arxivId, doi, keywords, note } = reference;
  return {
    key,
    title: titleText,
    authors: authors.map((name) =>
      'whole' in name
        ? [name.whole]
        : [`${name.particle} ${name.family}`.trim(), name.given, name.suffix].filter(Boolean),
    ),
    date: published.map(Number),
    venue,
    arxivId,
    doi,
    url: citedAddress(reference),
    keywords: keywords.toSorted(),
    note,
  };
}

/** Fails unless each format gives back what the references say. Titles with formulas are compared elsewhere. */
export function checkRoundTrip(references: Reference[]): void {
  for (const [ending, format] of Object.entries(citationFormats)) {
    const text = format.join(references.map((reference) => format.writeEntry(reference)));
    const found = readers[ending as keyof typeof readers](text);
    assert.equal(found.length, references.length, `${ending}\n${text}`);
    for (const [index, reference] of references.entries()) {
      const wanted = wantedOf(reference);
      const got = { ...found[index]! };
      if (ending === 'bib' && formulas.test(reference.title)) got.title = wanted.title;
      if (ending === 'bib' && reference.hasMoreAuthors) wanted.authors.push(['others']);
      if (ending === 'ris') got.arxivId = wanted.arxivId;
      assert.deepEqual(got, wanted, ending);
    }
  }
}
