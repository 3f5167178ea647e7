import { citationFormats } from '../../export/formats.ts';
import { toReference } from '../../export/reference.ts';
import { paperEndpoint } from '../../site/paper-endpoint.ts';

const { mediaType, writeEntry, join } = citationFormats.json;

/** A paper as CSL-JSON. */
export const { getStaticPaths, GET, write } = paperEndpoint(mediaType, (paper, page) =>
  join([writeEntry(toReference(paper, page))]),
);
