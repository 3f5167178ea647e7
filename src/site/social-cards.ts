import { site } from '../config/site.ts';
import { cardOf } from '../export/cards/card.ts';
import { CardStore } from '../export/cards/card-store.ts';
import type { LibraryPaper } from '../library/types.ts';
import { getLibrary } from './get-library.ts';
import { hasCards } from './has-cards.ts';

/** Cards of all builds in this checkout; may be deleted at any time. */
const store = new CardStore('node_modules/.cache/offprint/cards');

/**
 * The social card of a paper as PNG; undefined in a library of more than `site.cards` papers, and if the fonts lack a
 * letter of its title.
 */
export async function paperCard(paper: LibraryPaper): Promise<Uint8Array | undefined> {
  const { topicsOf } = await getLibrary();
  if (!hasCards()) return undefined;
  const labels = new Map(topicsOf.get(paper.slug)?.map(({ id, label }) => [id, label]));
  return store.get(cardOf(paper, site.name, labels));
}

/** The card of all pages without one of their own; undefined if the fonts lack a letter of the site's name. */
export function siteCard(): Promise<Uint8Array | undefined> {
  return store.get({ site: '', title: site.name, note: site.description });
}
