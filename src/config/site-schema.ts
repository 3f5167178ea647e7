import { z } from 'astro/zod';

/** Hex digits, or a function of plain numbers: nothing that could end the rule it stands in. */
const colour = /^(#[\da-f]{3}|#[\da-f]{6}|(rgb|hsl|hwb|lab|lch|oklab|oklch)\([\d\s.,%/+-]+\))$/i;
const oneLine = /^[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u;

const textAs = (cure: string) => z.string(cure).regex(oneLine, cure);
const colourLike = (example: string) => {
  const cure = `write a colour as ${example} or oklch(40% 0.1 35)`;
  return z.string(cure).regex(colour, cure);
};
const numberFrom = (least: number, example: number) => {
  const cure = `write a whole number of at least ${least}, such as ${example}`;
  return z.int(cure).min(least, cure);
};
const isWebAddress = (text: string): boolean =>
  text === '' || (URL.canParse(text) && /^https?:\/\/[^\s"'<>\\]+$/.test(text));
const repositoryCure = "write an address such as 'https://github.com/user/repo', or '' for none";

/** A map needs this many papers, as `src/map` does. */
export const fewestMapPapers = 11;

/** The settings of a site, as `src/site.config.ts` states them. The message of each rule is its cure. */
export const siteSchema = z.strictObject(
  {
    /** In the header, in every page's title and as the author of exports. */
    name: textAs("write the site's name on one line"),
    /** One sentence: for search engines, and above the list of a library that has no topics. */
    description: textAs('write what the site is in one sentence on one line'),
    /** Address of the repository, where readers report and owners correct; empty hides every link to it. */
    repository: z.string(repositoryCure).refine(isWebAddress, repositoryCure),
    /** Colour of links and marks, one for light pages and one for dark; both need 4.5:1 on the ground. */
    accent: z.strictObject(
      { light: colourLike('#7a2e1d'), dark: colourLike('#f0a48f') },
      "write two colours, { light: '#7a2e1d', dark: '#f0a48f' }",
    ),
    /** Papers in the list of the first page. */
    homePapers: numberFrom(1, 40),
    /** Papers or claims on one page of a list. */
    pageSize: numberFrom(1, 200),
    /** Papers on the map, and whether there is one. */
    mapPapers: numberFrom(fewestMapPapers, 600),
    showMap: z.boolean('write true or false, without quotation marks'),
  },
  'export an object with the settings as `site`',
);

/** The settings of a site. */
export type SiteConfig = z.infer<typeof siteSchema>;
