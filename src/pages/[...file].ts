import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFiles, type ExportFile } from '../site/export-files.ts';
import { getLibrary } from '../site/get-library.ts';

/** Files for other programs that concern more than one paper. */
export const getStaticPaths = (async () =>
  exportFiles(await getLibrary()).map(({ path, ...props }) => ({
    params: { file: path },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<ExportFile, 'path'>> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'content-type': mediaType } });
