import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { unpackChromium } from './unpack-chromium.ts';

/** A Chromium to test with. */
export interface ChosenBrowser {
  /** What was taken, for people. */
  name: string;
  launch: LaunchOptions;
}

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium refuses to sandbox itself for root, as whom containers often run. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Finds a Chromium without installing anything: Playwright's own, one of the machine's, else the one that the
 * package @sparticuz/chromium carries for Linux on x64.
 *
 * @throws Error when there is none, saying how to get one.
 */
export function chooseBrowser(): ChosenBrowser {
  const own = chromium.executablePath();
  if (existsSync(own)) return { name: `Playwright's Chromium, ${own}`, launch: { args } };
  const found = installed.find((path) => existsSync(path));
  if (found) return { name: `the machine's ${found}`, launch: { args, executablePath: found } };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = unpackChromium();
    return { name: `@sparticuz/chromium, ${executablePath}`, launch: { args, executablePath, env } };
  }
  throw new Error('no Chromium found: install Chrome, or run: npx playwright install chromium');
}
