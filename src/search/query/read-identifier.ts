import { toArxivId, toDoi } from '../../paper/natural-forms.ts';

const doi = /^10\.\d{4,9}\/\S+$/;
const arxivId = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/**
 * The DOI or arXiv id that a query is, without its version, from any form of it: an address, or with a label before it.
 * Undefined for other queries.
 */
export function readIdentifier(typed: string): string | undefined {
  const text = typed.trim().replace(/[.,;]$/, '');
  const id = toArxivId(text);
  if (arxivId.test(id)) return id.replace(/v\d+$/, '');
  const name = toDoi(text);
  return doi.test(name) ? name : undefined;
}
