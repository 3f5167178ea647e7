import { defineConfig, type PlaywrightTestConfig } from 'playwright/test';
import { chooseBrowser } from '../src/dev/browser/choose-browser.ts';
import type { HarnessOptions } from './harness/test.ts';

type Project = NonNullable<PlaywrightTestConfig<HarnessOptions>['projects']>[number];

/** BROWSERS selects other browsers installed by Playwright: `BROWSERS=chromium,firefox,webkit`. */
const browsers = (process.env['BROWSERS'] || 'chromium').split(',');

function projectOf(name: string): Project {
  if (name !== 'chromium') return { name, use: { browserName: name as 'firefox' | 'webkit' } };
  return { name, use: { browserName: 'chromium', launchOptions: chooseBrowser().launch } };
}

export default defineConfig<HarnessOptions>({
  testMatch: '**/*.test.ts',
  testIgnore: ['hostile/**', 'smoke/**'],
  outputDir: '../test-results',
  globalSetup: './harness/build-sites.ts',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: browsers.map(projectOf),
});
