const arxiv =
  /(?:arxiv\.org|huggingface\.co|alphaxiv\.org|paperswithcode\.com)?\/(?:abs|pdf|html|papers|paper|format|forum)\/(?:arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?(?:[?#]|$)/i;
const doi = /^(?:https?:)?\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^?#\s]+)/i;

/** The identifier of arXiv in a link to a paper's page, its own or one that others keep for it. */
export const findArxivId = (link: string): string | undefined => arxiv.exec(link)?.[1];

/** The DOI in a link to the resolver. */
export function findDoi(link: string): string | undefined {
  const found = doi.exec(link)?.[1];
  try {
    return found && decodeURIComponent(found);
  } catch {
    return found;
  }
}
