import { venueIn } from '../features/read-citation.ts';
import type { DigestRecord } from '../types.ts';

/** Where a paper appeared, by the reference that the page wants it cited by, if one of its lines gives one. */
export function factsOfCitation(
  citations: (string | undefined)[],
  title: string,
): Pick<DigestRecord, 'venue'> {
  const citation = citations.find((each) => each !== undefined);
  const venue = citation === undefined ? undefined : venueIn(citation, title);
  return venue === undefined ? {} : { venue };
}
