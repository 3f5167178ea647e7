import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UserError } from '../paper/user-error.ts';
import { checkSiteConfig } from './check-site-config.ts';
import { fewestMapPapers, type SiteConfig } from './site-schema.ts';

const good: SiteConfig = {
  name: 'Papers · of a fork',
  description: 'Papers.',
  repository: '',
  accent: { light: '#7a2e1d', dark: '#f0a48f' },
  homePapers: 1,
  pageSize: 1,
  mapPapers: fewestMapPapers,
  showMap: false,
  cards: 0,
};

/** The messages for the owner, one line per setting. */
function faultsOf(stated: unknown): string[] {
  try {
    checkSiteConfig(stated, 'site.config.ts');
  } catch (error) {
    const { exitCode, message } = error as UserError;
    assert.equal(exitCode, 2);
    return message.split('\n  ').slice(1);
  }
  return [];
}

const accent = (light: string) => ({ accent: { light, dark: '#fff' } });
const colourCure = 'write a colour as #7a2e1d or oklch(40% 0.1 35)';
const repositoryCure = "write an address such as 'https://github.com/user/repo', or '' for none";

const accepted: Record<string, unknown>[] = [
  {},
  accent('#ABC'),
  accent('rgb(1, 2, 3)'),
  accent('oklch(40.5% 0.1 35 / 90%)'),
  { repository: 'https://github.com/user/repo' },
  { repository: 'http://localhost:3000/user/repo' },
];
for (const change of accepted) {
  test(`should accept ${JSON.stringify(change)}`, () =>
    assert.deepEqual(faultsOf({ ...good, ...change }), []));
}

const refused: [change: Record<string, unknown>, said: string][] = [
  [{ name: '' }, `name is "": write the site's name on one line`],
  [{ name: undefined }, `name is missing: write the site's name on one line`],
  [{ name: 'a\n\u202eb' }, String.raw`name is "a\n\u202eb": write the site's name on one line`],
  [{ description: 7 }, 'description is 7: write what the site is in one sentence on one line'],
  [accent('red;}body{display:none'), `accent.light is "red;}body{display:none": ${colourCure}`],
  [accent('#fff}'), `accent.light is "#fff}": ${colourCure}`],
  [accent('rgb(0 0 0)/**/'), `accent.light is "rgb(0 0 0)/**/": ${colourCure}`],
  [accent('</style><script>'), `accent.light is "</style><script>": ${colourCure}`],
  [accent('url(//evil.example)'), `accent.light is "url(//evil.example)": ${colourCure}`],
  [{ accent: 'red' }, `accent is "red": write two colours, { light: '#7a2e1d', dark: '#f0a48f' }`],
  [{ repository: 'github.com/user/repo' }, `repository is "github.com/user/repo": ${repositoryCure}`],
  [{ repository: 'javascript:alert(1)' }, `repository is "javascript:alert(1)": ${repositoryCure}`],
  [{ repository: 'https://a b' }, `repository is "https://a b": ${repositoryCure}`],
  [{ homePapers: 0 }, 'homePapers is 0: write a whole number of at least 1, such as 40'],
  [{ pageSize: 0 }, 'pageSize is 0: write a whole number of at least 1, such as 200'],
  [{ pageSize: -1 }, 'pageSize is -1: write a whole number of at least 1, such as 200'],
  [{ pageSize: 2.5 }, 'pageSize is 2.5: write a whole number of at least 1, such as 200'],
  [{ pageSize: '50' }, 'pageSize is "50": write a whole number of at least 1, such as 200'],
  [{ pageSize: Number.NaN }, 'pageSize is NaN: write a whole number of at least 1, such as 200'],
  [{ pageSize: Infinity }, 'pageSize is Infinity: write a whole number of at least 1, such as 200'],
  [{ mapPapers: 10 }, 'mapPapers is 10: write a whole number of at least 11, such as 600'],
  [{ cards: -1 }, 'cards is -1: write a whole number of at least 0, such as 1000'],
  [{ showMap: 'false' }, 'showMap is "false": write true or false, without quotation marks'],
  [
    { pagesize: 50 },
    'pagesize is not a setting: remove it, or use one of name, description, repository, accent, homePapers, ' +
      'pageSize, mapPapers, showMap, cards',
  ],
  [
    { accent: { ...good.accent, print: '#000' } },
    'accent.print is not a setting: remove it, or use one of light, dark',
  ],
];
for (const [change, said] of refused) {
  test(`should say: ${said}`, () => assert.deepEqual(faultsOf({ ...good, ...change }), [said]));
}

test('should report each invalid setting on its own line', () => {
  assert.equal(faultsOf({ ...good, pageSize: 0, showMap: 1, name: ' ', colour: 'red' }).length, 4);
});

test('should reject a file without settings', () => {
  assert.deepEqual(faultsOf(undefined), ['site is missing: export an object with the settings as `site`']);
  assert.deepEqual(faultsOf([]), ['site is []: export an object with the settings as `site`']);
});

test('should shorten long values', () => {
  assert.match(faultsOf({ ...good, repository: 'x'.repeat(1000) })[0]!, /^repository is "x{59}…: write/);
});
