import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** How a killed run ends: its code gets to do nothing more to the disk. */
class Killed extends Error {}

type Content = string | Uint8Array;

/**
 * Lets `act` run until it has taken a number of steps on the disk, and fails every further one, as if the process
 * had been killed there. A step makes, renames or removes a file or folder; writing a file takes two, so that a kill
 * between them leaves half of it. Steps of all code in this process count, so that nothing else may run meanwhile.
 *
 * @returns whether `act` was killed: false if it needed no more steps
 * @throws what `act` throws if it was not killed.
 */
export async function killAt(steps: number, act: () => Promise<unknown>): Promise<boolean> {
  let left = steps;
  const step = (): void => {
    if (left <= 0) throw new Killed();
    left -= 1;
  };
  const restore = intercept(step, () => left === 0);
  try {
    await act();
    return false;
  } catch (error) {
    if (left > 0) throw error;
    return true;
  } finally {
    restore();
  }
}

/** Calls `step` before everything that changes the disk, twice for a file, whose first half is written if `isLast`. */
function intercept(step: () => void, isLast: () => boolean): () => void {
  const { mkdirSync, renameSync, rmSync, rmdirSync, linkSync, writeFileSync } = fs;
  const { writeFile } = fs.promises;
  const after =
    <T extends unknown[], R>(change: (...args: T) => R) =>
    (...args: T): R => {
      step();
      return change(...args);
    };
  const halfOf = (content: Content): Content => content.slice(0, content.length / 2);
  Object.assign(fs, {
    mkdirSync: after(mkdirSync),
    renameSync: after(renameSync),
    rmSync: after(rmSync),
    rmdirSync: after(rmdirSync),
    linkSync: after(linkSync),
    writeFileSync: (path: string, content: Content, options?: fs.WriteFileOptions): void => {
      step();
      if (isLast()) writeFileSync(path, halfOf(content), options);
      step();
      writeFileSync(path, content, options);
    },
  });
  fs.promises.writeFile = (async (path: string, content: Content, options?: fs.WriteFileOptions) => {
    step();
    if (isLast()) await writeFile(path, halfOf(content), options);
    step();
    await writeFile(path, content, options);
  }) as typeof writeFile;
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, { mkdirSync, renameSync, rmSync, rmdirSync, linkSync, writeFileSync });
    fs.promises.writeFile = writeFile;
    syncBuiltinESMExports();
  };
}
