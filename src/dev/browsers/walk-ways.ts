import type { BrowserKind, Reader } from './reader.ts';
import type { Way } from './ways.ts';

/** How one way went in one browser. */
export interface WalkedWay {
  way: string;
  /** What was wrong, in a line; undefined if nothing was. */
  fault?: string;
}

/** Walks all ways in one browser, each in a browser that was just started and knows nothing of the others. */
export async function walkWays(
  kind: BrowserKind,
  program: string,
  ways: Way[],
  home: string,
): Promise<WalkedWay[]> {
  const walked: WalkedWay[] = [];
  for (const way of ways) {
    const reader = await kind.open(program);
    try {
      walked.push({ way: way.name, fault: await faultOf(way, reader, home) });
    } finally {
      await reader.close();
    }
  }
  return walked;
}

async function faultOf(way: Way, reader: Reader, home: string): Promise<string | undefined> {
  try {
    await way.walk(reader, home);
  } catch (error) {
    return (error as Error).message.replaceAll(/\s+/g, ' ');
  }
  const lines = (await reader.takeConsole()).filter((line) => !way.expectedConsole?.test(line));
  return lines.length > 0 ? `in the console: ${lines.join(' | ')}` : undefined;
}
