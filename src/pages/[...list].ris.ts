import { listEndpoint } from '../site/list-endpoint.ts';

/** Citations of lists as RIS. */
export const { getStaticPaths, GET } = listEndpoint('ris');
