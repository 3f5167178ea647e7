import { z } from 'astro/zod';

/** Hex digits or a colour function of plain numbers: nothing that could end the CSS declaration. */
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

/** The least number of papers for a map, equal to `fewestTexts` of `src/map`. */
export const fewestMapPapers = 11;

/** The settings of a site, as `src/site.config.ts` states them. The error message of each rule says what to write. */
export const siteSchema = z.strictObject(
  {
    /** Shown in the header and in every page's title, and given as the author of exports. */
    name: textAs("write the site's name on one line"),
    /** One sentence for search engines; also shown on the home page of a library without topics. */
    description: textAs('write what the site is in one sentence on one line'),
    /** URL of the repository, where readers report errors; if empty, no page links to it. */
    repository: z.string(repositoryCure).refine(isWebAddress, repositoryCure),
    /** Colour of links and highlights in light and dark mode; both need a contrast of 4.5:1 with the background. */
    accent: z.strictObject(
      { light: colourLike('#7a2e1d'), dark: colourLike('#f0a48f') },
      "write two colours, { light: '#7a2e1d', dark: '#f0a48f' }",
    ),
    /** Papers listed on the home page. */
    homePapers: numberFrom(1, 40),
    /** Papers or claims on each page of a list. */
    pageSize: numberFrom(1, 200),
    /** Most papers on the map, fewer if its page would become heavy, and whether there is a map. */
    mapPapers: numberFrom(fewestMapPapers, 600),
    showMap: z.boolean('write true or false, without quotation marks'),
    /** Most papers for which each page has a preview image of its own; above, all pages share the site's. */
    cards: numberFrom(0, 1000),
  },
  'export an object with the settings as `site`',
);

/** The settings of a site. */
export type SiteConfig = z.infer<typeof siteSchema>;
