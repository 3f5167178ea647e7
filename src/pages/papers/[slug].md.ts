import { markdownTwin } from '../../export/markdown-twin.ts';
import { paperEndpoint } from '../../site/paper-endpoint.ts';

/** A paper as Markdown. */
export const { getStaticPaths, GET, write } = paperEndpoint('text/markdown', markdownTwin);
