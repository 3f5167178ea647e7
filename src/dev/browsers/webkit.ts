import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { Select } from 'selenium-webdriver/lib/select.js';
import { freePort } from '../budget/free-port.ts';
import { consoleKey } from './add-console-collector.ts';
import { firstThere } from './first-there.ts';
import { openScreen } from './open-screen.ts';
import type { BrowserKind, Reader } from './reader.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';
const PATIENCE = 15_000;

/** WebKitGTK's own small browser, which stands for Safari; its driver speaks classic WebDriver. */
export const webkit: BrowserKind = {
  name: 'WebKit',
  find: () => firstThere([driverProgram]) && globSync('/usr/lib/*/webkit*gtk-*/MiniBrowser')[0],
  help: 'install WebKitGTK with its driver and a virtual screen (Debian: apt-get install webkit2gtk-driver xvfb)',
  open: openWebkit,
};

/** Names of keys in the DOM, as WebDriver knows them. */
const keyOf = (name: string): string =>
  ({ Control: Key.CONTROL, ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP })[name] ??
  (name.length > 1 ? Key[name.toUpperCase() as 'ENTER'] : name);

async function openWebkit(program: string): Promise<Reader> {
  const screen = await openScreen();
  const port = await freePort();
  const service = spawn(driverProgram, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...screen.environment },
  });
  const stop = () => {
    service.kill();
    screen.close();
  };
  try {
    const server = `http://127.0.0.1:${port}`;
    await waitForServer(server);
    const driver = await new Builder().usingServer(server).withCapabilities(capabilitiesOf(program)).build();
    return { ...actsOf(driver), close: () => driver.quit().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

async function waitForServer(url: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return void (await fetch(`${url}/status`));
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    }
  }
}

const capabilitiesOf = (binary: string): Capabilities =>
  new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });

/** Takes what the collector kept: the driver has no command that reads the console. */
function takeLines(key: string): string[] {
  const lines: string[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  sessionStorage.removeItem(key);
  return lines;
}

function actsOf(driver: WebDriver): Omit<Reader, 'close'> {
  const visible = async (selector: string) => {
    const element = await driver.wait(until.elementLocated(By.css(selector)), PATIENCE);
    return driver.wait(until.elementIsVisible(element), PATIENCE);
  };
  return {
    // The driver comes back while scripts are still to run.
    async goto(url) {
      await driver.get(url);
      const isLoaded = () => driver.executeScript<boolean>(() => document.readyState === 'complete');
      await driver.wait(isLoaded, PATIENCE);
    },
    back: () => driver.navigate().back(),
    click: async (selector) => (await visible(selector)).click(),
    async press(keys) {
      const names = keys.split('+').map(keyOf);
      const actions = driver.actions();
      for (const name of names) actions.keyDown(name);
      for (const name of names.toReversed()) actions.keyUp(name);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    choose: async (selector, value) => new Select(await visible(selector)).selectByValue(value),
    read: (look, argument) => driver.executeScript(look, argument),
    takeConsole: () => driver.executeScript(takeLines, consoleKey),
  };
}
