import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFiles, type ExportFile, type FileEnding } from './export-files.ts';
import { getLibrary } from './get-library.ts';

/**
 * The route of the files of one ending that concern more than one paper, for `src/pages/[...list].<ending>.ts`. One route
 * an ending: Astro's development server serves a file only if its route has an ending.
 */
export function listEndpoint(ending: FileEnding): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () =>
      exportFiles(await getLibrary(), ending).map(({ path, ...props }) => ({
        params: { list: path.slice(0, -ending.length - 1) },
        props,
      })),
    GET: ({ props: { write, mediaType } }) =>
      new Response((write as ExportFile['write'])(), {
        headers: { 'content-type': `${mediaType};charset=utf-8` },
      }),
  };
}
