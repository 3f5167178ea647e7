/**
 * The sites that tests visit: the sample library, below `/repo/` and at the root; three Chinese papers without metadata;
 * papers with authors, dates and venues, below `/repo/`; hostile digests; forty papers generated from the sample's
 * sentences; the sample with a page and settings that a fork might add; a library of two weeks with a renamed page and a
 * paper that left, below `/repo/` and at the root; and the project's own library as built by `npm run build`. All but the
 * last use the tests' settings.
 */
export const siteNames = [
  'sample',
  'sample at the root',
  'chinese',
  'people',
  'hostile',
  'invented',
  'fork',
  'lived',
  'lived at the root',
  'own',
] as const;
export type SiteName = (typeof siteNames)[number];

/** A site that is being served. */
export interface TestSite {
  /** URL of the home page. */
  url: string;
  /** Folder of the built site. */
  folder: string;
  /** Folder of the library's reports. */
  reports: string;
}

const variable = 'OFFPRINT_E2E_SITES';

/** Passes the sites to the test processes. */
export function publishSites(sites: Partial<Record<SiteName, TestSite>>): void {
  process.env[variable] = JSON.stringify(sites);
}

/** The site with a given name. @throws Error outside a test run. */
export function testSite(name: SiteName): TestSite {
  const sites: Partial<Record<SiteName, TestSite>> = JSON.parse(process.env[variable] ?? '{}');
  const site = sites[name];
  if (!site) throw new Error(`no site "${name}": run the tests by npm run test:e2e`);
  return site;
}
