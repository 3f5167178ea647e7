import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeVersion } from './code-version.ts';
import { fileStates } from './file-states.ts';
import { projectFolder } from './project-folder.ts';
import { removeOldest } from './remove-oldest.ts';

/** What is remembered of all libraries of this checkout. */
const folder = join(projectFolder, 'node_modules/.cache/offprint/libraries');
/** The most files to keep: those that were written last. */
const most = 64;
/** File systems tell moments apart that are so far from each other, in milliseconds, or more coarsely by whole seconds. */
const tick = 20;

/**
 * What was found out about the library in `content`, as long as neither its files nor the program change.
 *
 * @param concerns the folders in it whose files it was found out from; all files if absent
 */
export function recall(kind: string, content: string, concerns?: readonly string[]): unknown {
  try {
    const { state, value } = JSON.parse(readFileSync(pathOf(kind, content), 'utf8')) as Memory;
    const states = fileStates(content);
    return states && state === stateOf(states, concerns) ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Memory {
  state: string;
  value: unknown;
}

/**
 * Remembers what was found out about a library, unless somebody else has changed it meanwhile.
 *
 * @param value plain data
 * @param before the `fileStates` of the library before it was read
 * @param written paths below the library that this process wrote since
 * @param concerns as in `recall`
 */
export async function remember(
  kind: string,
  content: string,
  value: unknown,
  before: ReadonlyMap<string, string> | undefined,
  written: ReadonlySet<string> = new Set(),
  concerns?: readonly string[],
): Promise<void> {
  // Whatever changes from now on does so at another time than what has just been written.
  await wait(tick);
  const now = fileStates(content);
  if (!now || !before || hasCoarseTimes(now)) return;
  const paths = [...new Set([...before.keys(), ...now.keys()])];
  if (paths.some((path) => before.get(path) !== now.get(path) && !written.has(path))) return;
  const path = pathOf(kind, content);
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeOldest(dirname(path), most - 1);
    const draft = `${path}.${process.pid}.tmp`;
    writeFileSync(draft, JSON.stringify({ state: stateOf(now, concerns), value } satisfies Memory));
    renameSync(draft, path);
  } catch {
    // A disk that is full or read-only: the next run finds it out again.
  }
}

/** Whether the file system dates changes by whole seconds: then one of the same second may not show. */
const hasCoarseTimes = (states: ReadonlyMap<string, string>): boolean =>
  [...states.values()].every((state) => state.endsWith('000000000'));

function stateOf(states: ReadonlyMap<string, string>, concerns?: readonly string[]): string {
  const hash = createHash('sha256').update(codeVersion());
  const isOf = (path: string): boolean => concerns?.some((folder) => path.startsWith(`${folder}/`)) ?? true;
  for (const [path, state] of states) if (isOf(path)) hash.update(`\0${path}\0${state}`);
  return hash.digest('hex');
}

const pathOf = (kind: string, content: string): string =>
  join(folder, `${kind}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.json`);
