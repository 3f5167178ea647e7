import type { GetStaticPaths } from 'astro';
import { bodyOf } from '../library/gather-library.ts';
import type { LibraryPaper } from '../library/types.ts';
import { permalink } from '../paper/permalink.ts';
import { absoluteLink } from './absolute-link.ts';
import { fileRoute, type FileRoute } from './file-route.ts';
import { getLibrary } from './get-library.ts';
import { paperPaths } from './paper-paths.ts';

/**
 * The route of a file beside each paper's page, for `src/pages/papers/[slug].<ending>.ts`.
 *
 * @param write the file of a paper; `page` is the absolute address of its page, if it is known; `body` reads the body of
 *   its source
 */
export function paperEndpoint(
  mediaType: string,
  write: (paper: LibraryPaper, page: string | undefined, body: () => string) => string,
): FileRoute & { getStaticPaths: GetStaticPaths } {
  return {
    getStaticPaths: async () => paperPaths((await getLibrary()).papers),
    ...fileRoute(
      () => mediaType,
      ({ paper }: { paper: LibraryPaper }) =>
        write(paper, absoluteLink(permalink(paper)), () => bodyOf(paper.file)),
    ),
  };
}
