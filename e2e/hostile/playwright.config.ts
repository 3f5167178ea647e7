import { defineConfig } from 'playwright/test';
import { chooseBrowser } from '../../src/dev/browser/choose-browser.ts';

export default defineConfig({
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  workers: 1,
  reporter: [['list']],
  timeout: 180_000,
  use: { launchOptions: chooseBrowser().launch, viewport: { width: 320, height: 640 } },
});
