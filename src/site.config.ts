/** The settings to change in a fork, besides `content/`. An invalid setting stops every command with an explanation. */
export const site = {
  /** Shown in the header and in every page's title, and given as the author of exports. */
  name: 'Offprint',
  /** One sentence for search engines; also shown on the home page of a library without topics. */
  description: 'Papers from saved digests, one page each, with search.',
  /** URL of the repository, where readers report errors; if empty, no page links to it. */
  repository: '',
  /** Colour of links and highlights in light and dark mode; both need a contrast of 4.5:1 with the background. */
  accent: { light: '#7a2e1d', dark: '#f0a48f' },
  /** Papers listed on the home page. */
  homePapers: 40,
  /** Papers or claims on each page of a list. */
  pageSize: 100,
  /** Most papers on the map, fewer if its page would become heavy, and whether there is a map. */
  mapPapers: 300,
  showMap: true,
  /** Most papers for which each page has a preview image of its own; above, all pages share the site's. */
  cards: 1000,
};
