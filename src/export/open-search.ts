import { cutText } from '../text/cut-text.ts';

/** The limits of OpenSearch for its texts. */
const longestName = 16;
const longestDescription = 1024;

/** Where the parts of a site are; all absolute, because browsers keep the description. */
export interface SearchAddresses {
  results: string;
  icon: string;
  self: string;
}

/** The description by which a browser offers the site's search in its address bar. */
export function writeOpenSearch(
  name: string,
  description: string,
  { results, icon, self }: SearchAddresses,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(cutText(name, longestName))}</ShortName>
  <Description>${escapeXml(cutText(description, longestDescription))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" template="${escapeXml(results)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>
</OpenSearchDescription>
`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
