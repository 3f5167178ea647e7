import type { APIRoute } from 'astro';
import { fieldRows } from '../../paper/field-rows.ts';
import { getLibrary } from '../../site/get-library.ts';

/** The labels of values that search knows by a key, by facet. */
export const GET: APIRoute = async () => {
  const { topics } = await getLibrary();
  const ofFields = fieldRows.flatMap(([, { facet }]) => (facet?.labels ? [[facet.key, facet.labels]] : []));
  return Response.json({
    ...Object.fromEntries(ofFields),
    topic: Object.fromEntries(topics.map(({ id, label }) => [id, label])),
  });
};
