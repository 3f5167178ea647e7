import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFormats } from '../../export/formats.ts';
import type { CitationFormat } from '../../export/formats.ts';
import { markdownTwin } from '../../export/markdown-twin.ts';
import { toReference } from '../../export/reference.ts';
import type { LibraryPaper } from '../../library/types.ts';
import { permalink } from '../../paper/permalink.ts';
import { absoluteLink } from '../../site/absolute-link.ts';
import { getLibrary } from '../../site/get-library.ts';

/** A paper in each format of citations, and as Markdown. */
export const getStaticPaths = (async () => {
  const { papers } = await getLibrary();
  const formats = [...Object.keys(citationFormats), 'md'];
  return papers.flatMap((paper) =>
    formats.map((format) => ({ params: { slug: paper.slug, format }, props: { paper } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ paper: LibraryPaper }> = ({ props: { paper }, params }) => {
  const page = absoluteLink(permalink(paper));
  if (params['format'] === 'md')
    return new Response(markdownTwin(paper, page), { headers: { 'content-type': 'text/markdown' } });
  const { join, writeEntry, mediaType } = citationFormats[params['format'] as CitationFormat];
  return new Response(join([writeEntry(toReference(paper, page))]), {
    headers: { 'content-type': mediaType },
  });
};
