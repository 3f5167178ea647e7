import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../site/get-library.ts';
import { paperCard } from '../../site/social-cards.ts';

/** The social cards of the papers that have one. */
export const getStaticPaths = (async () => {
  const { papers } = await getLibrary();
  const cards = await Promise.all(papers.map(async (paper) => ({ paper, png: await paperCard(paper) })));
  return cards.flatMap(({ paper: { slug }, png }) => (png ? [{ params: { slug }, props: { png } }] : []));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ png: Uint8Array<ArrayBuffer> }> = ({ props: { png } }) =>
  new Response(png, { headers: { 'content-type': 'image/png' } });
