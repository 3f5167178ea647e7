import { launch, type ConsoleMessage, type KeyInput } from 'puppeteer-core';
import { firstThere } from './first-there.ts';
import type { BrowserKind, Reader } from './reader.ts';

const programs = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Firefox, which speaks WebDriver BiDi itself. */
export const firefox: BrowserKind = {
  name: 'Firefox',
  find: () => firstThere(programs),
  help: 'install Firefox (Debian: apt-get install firefox-esr)',
  open: openFirefox,
};

async function openFirefox(executablePath: string): Promise<Reader> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  let lines: string[] = [];
  page.on('console', (message: ConsoleMessage) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
  return {
    goto: async (url) => void (await page.goto(url)),
    // `goBack` waits for a load that a page kept in memory does not have.
    back: () => page.evaluate(() => history.back()),
    // Waiting until it is enabled compiles code in the page, which the site's content policy forbids.
    click: (selector) => page.locator(selector).setWaitForEnabled(false).click(),
    async press(keys) {
      const names = keys.split('+') as KeyInput[];
      for (const name of names) await page.keyboard.down(name);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    choose: async (selector, value) => void (await page.select(selector, value)),
    read: <Argument, Result>(look: (argument: Argument) => Result, argument: Argument) =>
      page.evaluate(look as (argument: unknown) => unknown, argument) as Promise<Result>,
    async takeConsole() {
      const taken = lines;
      lines = [];
      return taken;
    },
    close: () => browser.close(),
  };
}
