import { defineConfig } from 'playwright/test';
import { chooseBrowser } from '../../src/dev/browser/choose-browser.ts';
import type { HarnessOptions } from '../harness/test.ts';

export default defineConfig<HarnessOptions>({
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  globalSetup: './serve-site.ts',
  workers: 1,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { site: 'own', launchOptions: chooseBrowser().launch },
});
