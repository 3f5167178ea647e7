import type { GetStaticPaths } from 'astro';
import { exportFiles, type ExportFile, type FileEnding } from './export-files.ts';
import { fileRoute, type FileRoute } from './file-route.ts';
import { getLibrary } from './get-library.ts';

/**
 * The route of the files of one ending that concern more than one paper, for `src/pages/[...list].<ending>.ts`. One route
 * an ending: Astro's development server serves a file only if its route has an ending.
 */
export function listEndpoint(ending: FileEnding): FileRoute & { getStaticPaths: GetStaticPaths } {
  return {
    getStaticPaths: async () =>
      exportFiles(await getLibrary(), ending).map(({ path, ...props }) => ({
        params: { list: path.slice(0, -ending.length - 1) },
        props,
      })),
    ...fileRoute(
      ({ mediaType }: ExportFile) => mediaType,
      ({ write }) => write(),
    ),
  };
}
