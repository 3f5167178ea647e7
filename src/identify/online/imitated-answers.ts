import type { ServiceName } from './services.ts';

const title = 'Tides of the northern lagoons in twelve years';
const abstract =
  'We measure the tides of nine lagoons over twelve years and find that the narrow ones fill later than models predict.';
/** A paper that the imitated services know. */
export const subject = { slug: 'tides', title, abstract };
const words: Record<string, number[]> = {};
for (const [at, word] of abstract.split(' ').entries()) (words[word] ??= []).push(at);

/** One record of it as each service answers it, after its documentation; for tests. */
export const answers: Record<ServiceName, string> = {
  datacite: JSON.stringify({
    data: [
      {
        id: '10.48550/arxiv.2401.00001',
        attributes: {
          doi: '10.48550/arXiv.2401.00001',
          titles: [{ title }],
          creators: [{ name: 'Holt, Ada', givenName: 'Ada', familyName: 'Holt' }],
          descriptions: [{ description: abstract, descriptionType: 'Abstract' }],
          publicationYear: 2024,
          dates: [{ date: '2024-01-05T10:00:00Z', dateType: 'Submitted' }],
        },
      },
      { attributes: { doi: 7 } },
    ],
  }),
  arxiv: `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Query</title><entry><id>http://arxiv.org/abs/2401.00001v2</id><title>${title}</title><summary>${abstract}</summary><published>2024-01-05T10:00:00Z</published><author><name>Ada Holt</name></author></entry></feed>`,
  openalex: JSON.stringify({
    results: [
      {
        id: 'https://openalex.org/W1',
        doi: 'https://doi.org/10.1000/tides.1',
        display_name: title,
        publication_date: '2024-01-05',
        authorships: [{ author: { display_name: 'Ada Holt' } }],
        primary_location: { source: { display_name: 'Made-up Journal of Water' } },
        abstract_inverted_index: words,
      },
    ],
  }),
  crossref: JSON.stringify({
    status: 'ok',
    message: {
      items: [
        {
          DOI: '10.1000/tides.1',
          title: [title],
          author: [{ given: 'Ada', family: 'Holt' }],
          issued: { 'date-parts': [[2024, 1, 5]] },
          'container-title': ['Made-up Journal of Water'],
          abstract: `<jats:p>${abstract}</jats:p>`,
        },
      ],
    },
  }),
  semanticscholar: JSON.stringify({
    data: [
      {
        paperId: 'a',
        title,
        matchScore: 99,
        abstract,
        authors: [{ name: 'Ada Holt' }],
        year: 2024,
        externalIds: { ArXiv: '2401.00001' },
        venue: '',
      },
    ],
  }),
};
