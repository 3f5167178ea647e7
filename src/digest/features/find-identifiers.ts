const arxiv =
  /(?:arxiv\.org|huggingface\.co|alphaxiv\.org|paperswithcode\.com)?\/(?:abs|pdf|html|papers|paper|format|forum)\/(?:arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?(?:[?#]|$)/i;
/** A DOI in the path of an address: behind the resolver, or behind a folder of a publisher that is named for what is in it. */
const doi =
  /^(?:https?:)?\/\/(?:(?:dx\.)?doi\.org\/|[^/\s]+\/(?:[^/\s]+\/){0,3}?(?:doi|articles?|chapter|content|book|abs)\/(?:(?:abs|full|pdf|epdf|epub|pdfdirect|book|html|early)\/)?)(10\.\d{4,9}\/[^?#\s]+)/i;
/** What publishers add to a DOI for their pages: the form in which a paper is shown, and the version of a preprint. */
const shown =
  /(?:\/(?:full|abstract|abs|pdf|epdf|meta|html|fulltext|summary|references|figures)|\.(?:full|abstract|pdf)(?:[.-](?:pdf|text))?|\/)$/i;
const version = /(?<=\d{6})v\d{1,2}$/;

/** The DOI that arXiv gives to a paper, with its identifier. */
export const arxivDoi = /^10\.48550\/arxiv\.((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))/i;

/** The identifier of arXiv in a link to a paper's page, its own or one that others keep for it. */
export const findArxivId = (link: string): string | undefined => arxiv.exec(link)?.[1];

/** The DOI in a link to the resolver, or to a page of a publisher that has it in its address. */
export function findDoi(link: string): string | undefined {
  const found = doi.exec(link)?.[1];
  if (found === undefined) return undefined;
  const own = /doi\.org\//i.test(link) ? found : found.replace(shown, '').replace(version, '');
  try {
    return decodeURIComponent(own);
  } catch {
    return own;
  }
}
