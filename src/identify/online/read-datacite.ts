import { z } from 'astro/zod';
import { toDate, isDate, toDoi } from '../../paper/natural-forms.ts';
import { plainText } from '../sources/plain-text.ts';
import type { SourceRecord } from '../types.ts';

/** A DOI of DataCite, as far as it is read: https://support.datacite.org/docs/api-get-doi. */
const doiSchema = z.object({
  attributes: z.object({
    doi: z.string(),
    titles: z.array(z.object({ title: z.string() })).min(1),
    creators: z
      .array(
        z.object({
          name: z.string().nullish(),
          givenName: z.string().nullish(),
          familyName: z.string().nullish(),
        }),
      )
      .default([]),
    descriptions: z
      .array(z.object({ description: z.string(), descriptionType: z.string().nullish() }))
      .default([]),
    dates: z.array(z.object({ date: z.string(), dateType: z.string().nullish() })).default([]),
    publicationYear: z.coerce.string().nullish(),
  }),
});

const arxivDoi = /^10\.48550\/arxiv\.(.+)$/i;

/** The records of an answer of DataCite; those that are not as documented are left out. */
export function readDatacite(answer: string): SourceRecord[] {
  const { data } = Object(JSON.parse(answer)) as { data?: unknown };
  return (Array.isArray(data) ? data : []).flatMap((entry) => {
    const { data: doi } = doiSchema.safeParse(entry);
    return doi ? [toSourceRecord(doi.attributes)] : [];
  });
}

function toSourceRecord(of: z.output<typeof doiSchema>['attributes']): SourceRecord {
  const authors = of.creators.flatMap(({ name, givenName, familyName }) => {
    const full =
      givenName && familyName
        ? `${givenName} ${familyName}`
        : (name ?? '').replace(/^([^,]+), (.+)$/, '$2 $1');
    return full.trim() === '' ? [] : [plainText(full)];
  });
  const submitted = of.dates.find(({ dateType }) => dateType === 'Submitted')?.date.slice(0, 10);
  const published = [submitted, of.publicationYear ?? undefined]
    .map((date) => date && toDate(date))
    .find((date) => date && isDate(date));
  const arxivId = arxivDoi.exec(of.doi)?.[1];
  return {
    id: arxivId ?? of.doi,
    title: plainText(of.titles[0]!.title),
    abstract:
      of.descriptions.find(({ descriptionType }) => descriptionType === 'Abstract')?.description ?? '',
    stated: {
      ...(authors.length > 0 && { authors }),
      ...(published && { published }),
      ...(arxivId ? { arxivId } : { doi: toDoi(of.doi) }),
    },
  };
}
