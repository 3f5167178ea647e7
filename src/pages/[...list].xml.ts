import { listEndpoint } from '../site/list-endpoint.ts';

/** Feeds of lists as RSS and Atom. */
export const { getStaticPaths, GET, write } = listEndpoint('xml');
