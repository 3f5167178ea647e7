import { basePath } from '../src/publish/base-path.ts';
import { checkSite } from '../src/check/check-site.ts';
import { readSite } from '../src/check/read-site.ts';
import { testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

for (const name of ['sample', 'sample at the root'] as const) {
  test(`every link of the ${name} leads somewhere, and every page is sound`, () => {
    const { folder, url } = testSite(name);
    const home = new URL(basePath(new URL(url).pathname), 'https://reader.example').href;
    expect(checkSite(readSite(folder, { home }))).toEqual([]);
  });
}
