import type { VenueKind } from '../paper/field.ts';
import { listWords } from '../text/list-words.ts';
import words from './venue-words.json' with { type: 'json' };

const isOne = (list: string[]): ((word: string) => boolean) => {
  const known: ReadonlySet<string> = new Set(listWords(list));
  return (word) => known.has(word);
};
const isRepositoryWord = isOne(words.repository);
const isConferenceWord = isOne(words.conference);
const isJournalWord = isOne(words.journal);
/** An acronym with a year, as conferences are named: `ICLR 2025`, `NeurIPS '23`. Journals have volumes. */
const yearly = /^\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*[ '’]+(?:(?:19|20)\d\d|\d\d)(?!\d)/u;

/** What a venue is by the words of its name; `other` for preprint servers, and where the words do not show it. */
export function venueKind(venue: string): VenueKind {
  const own = venue.toLowerCase().split(/[^\p{L}]+/u);
  if (own.some(isRepositoryWord)) return 'other';
  if (own.some(isConferenceWord) || yearly.test(venue)) return 'conference';
  return own.some(isJournalWord) ? 'journal' : 'other';
}
