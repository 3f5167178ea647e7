import type { APIRoute, GetStaticPaths } from 'astro';
import type { LibraryPaper } from '../library/types.ts';
import { permalink } from '../paper/permalink.ts';
import { absoluteLink } from './absolute-link.ts';
import { getBody } from './get-body.ts';
import { getLibrary } from './get-library.ts';

/**
 * The route of a file beside each paper's page, for `src/pages/papers/[slug].<ending>.ts`.
 *
 * @param write the file of a paper; `page` is the absolute address of its page, if it is known; `body` reads the body of
 *   its source
 */
export function paperEndpoint(
  mediaType: string,
  write: (paper: LibraryPaper, page: string | undefined, body: () => string) => string,
): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () => {
      const { papers } = await getLibrary();
      return papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));
    },
    GET: ({ props }) => {
      const { paper } = props as { paper: LibraryPaper };
      const text = write(paper, absoluteLink(permalink(paper)), () => getBody(paper.file));
      return new Response(text, { headers: { 'content-type': `${mediaType};charset=utf-8` } });
    },
  };
}
