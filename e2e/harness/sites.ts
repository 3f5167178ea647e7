/**
 * The sites that tests visit: the sample library under `/repo/` and at the root, one of three Chinese papers
 * without anything else, one of digests that would do harm, one of forty papers invented from the sample's sentences,
 * the sample as a fork might change it, with a page and settings of its own, and the project's own library as
 * `npm run build` left it. All but the last have settings of the tests.
 */
export const siteNames = [
  'sample',
  'sample at the root',
  'chinese',
  'hostile',
  'invented',
  'fork',
  'own',
] as const;
export type SiteName = (typeof siteNames)[number];

/** A site while tests run. */
export interface TestSite {
  /** Address of the home page. */
  url: string;
  /** Folder of the built site. */
  folder: string;
  /** Folder of the library's split reports. */
  reports: string;
}

const variable = 'OFFPRINT_E2E_SITES';

/** Hands the sites to the processes that run the tests. */
export function publishSites(sites: Partial<Record<SiteName, TestSite>>): void {
  process.env[variable] = JSON.stringify(sites);
}

/** The site of a name. @throws Error outside a test run. */
export function testSite(name: SiteName): TestSite {
  const sites: Partial<Record<SiteName, TestSite>> = JSON.parse(process.env[variable] ?? '{}');
  const site = sites[name];
  if (!site) throw new Error(`no site "${name}": run the tests by npm run test:e2e`);
  return site;
}
