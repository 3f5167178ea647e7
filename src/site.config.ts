/** What a fork changes, beside `content/`. A wrong setting stops every command with the reason. */
export const site = {
  /** In the header, in every page's title and as the author of exports. */
  name: 'Offprint',
  /** One sentence: for search engines, and above the list of a library that has no topics. */
  description: 'Papers from saved digests, one page each, with search.',
  /** Address of the repository, where readers report and owners correct; empty hides every link to it. */
  repository: '',
  /** Colour of links and marks, one for light pages and one for dark; both need 4.5:1 on the ground. */
  accent: { light: '#7a2e1d', dark: '#f0a48f' },
  /** Papers in the list of the first page. */
  homePapers: 40,
  /** Papers or claims on one page of a list. */
  pageSize: 200,
  /** Papers on the map, and whether there is one. */
  mapPapers: 600,
  showMap: true,
};
