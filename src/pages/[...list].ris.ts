import { listEndpoint } from '../site/list-endpoint.ts';

/** Citations of lists as RIS. */
export const { getStaticPaths, GET, write } = listEndpoint('ris');
