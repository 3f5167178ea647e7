import { listEndpoint } from '../site/list-endpoint.ts';

/** Citations of lists as CSL-JSON, JSON feeds, and the library with its schema. */
export const { getStaticPaths, GET, write } = listEndpoint('json');
