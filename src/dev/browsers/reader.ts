import { setTimeout as wait } from 'node:timers/promises';

/** A browser in a reader's hands: one window, driven over WebDriver. */
export interface Reader {
  /** Opens an address and waits until the page has loaded. */
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** Clicks the first element of a CSS selector once it can be seen. */
  click(selector: string): Promise<void>;
  /** Presses a key by its name in the DOM, with its modifiers: `ArrowDown`, `Control+k`. */
  press(keys: string): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Chooses the option with a value in a `<select>`. */
  choose(selector: string, value: string): Promise<void>;
  /** Runs a function in the page. It sees nothing but its argument, and both are plain data. */
  read<Argument, Result>(look: (argument: Argument) => Result, argument: Argument): Promise<Result>;
  /** What the browser wrote to its console since the last call. */
  takeConsole(): Promise<string[]>;
  close(): Promise<void>;
}

/** A browser that this command can drive. */
export interface BrowserKind {
  name: string;
  /** The program, or undefined where it is not installed. */
  find(): string | undefined;
  /** How to get it. */
  help: string;
  /** Starts it without a window that anyone sees. */
  open(program: string): Promise<Reader>;
}

const PATIENCE = 15_000;
const PAUSE = 50;

/**
 * Waits until the page shows what it should. While the browser turns to another page, nothing can be read.
 *
 * @param what said when it does not, after 15 seconds
 */
export async function waitUntil<Argument>(
  reader: Reader,
  what: string,
  look: (argument: Argument) => boolean,
  argument: Argument,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await reader.read(look, argument).catch(() => false))) {
    if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
    await wait(PAUSE);
  }
}
