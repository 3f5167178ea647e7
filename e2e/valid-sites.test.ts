import { basePath } from '../src/publish/base-path.ts';
import { checkSite } from '../src/dev/check/check-site.ts';
import { readReportedFormulas } from '../src/dev/check/read-reported-formulas.ts';
import { readSite } from '../src/dev/check/read-site.ts';
import { siteNames, testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

for (const name of siteNames.filter((site) => site !== 'own')) {
  test(`the site "${name}" has no dead links and no invalid pages`, () => {
    const { folder, url, reports } = testSite(name);
    const home = new URL(basePath(new URL(url).pathname), 'https://reader.example').href;
    const reportedFormulas = readReportedFormulas(reports);
    expect(checkSite(readSite(folder, { home, reportedFormulas }))).toEqual([]);
  });
}
