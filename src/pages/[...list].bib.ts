import { listEndpoint } from '../site/list-endpoint.ts';

/** Citations of lists as BibTeX. */
export const { getStaticPaths, GET, write } = listEndpoint('bib');
