import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { findPlaces } from '../../system/find-places.ts';
import type { Places } from '../../system/find-places.ts';
import { changeStore } from '../../split/change-store.ts';
import { runSplit } from '../../split/run-split.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { killAt } from './kill-at.ts';
import { firstDigest } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

/** What a sweep found. */
export interface Sweep {
  /** How many kills were tried. */
  kills: number;
  /** Where the next run did not reach the end that it reaches without a kill, one line each. */
  faults: string[];
}

/**
 * Kills a run of the splitter at each of its steps on the disk, lets the next run finish, and compares the library
 * with one whose run was not killed, byte for byte.
 *
 * @param isTwice whether the next run is killed too, at each of its steps, and finished by a third
 */
export async function sweep(scenario: Scenario, isTwice = false): Promise<Sweep> {
  const root = makeTemporaryFolder();
  try {
    const start = join(root, 'start');
    await prepare(start, scenario);
    const wanted = snapshot(await finish(copy(start, root), scenario));
    const found: Sweep = { kills: 0, faults: [] };
    const compare = async (places: Places, kill: string): Promise<void> => {
      found.kills += 1;
      const fault = await describeEnd(places, scenario, wanted);
      if (fault) found.faults.push(`${scenario.name}, killed at step ${kill}: ${fault}`);
    };
    for (let first = 1; ; first += 1) {
      const places = copy(start, root);
      if (!(await kill(places, scenario, first))) return found;
      scenario.between?.(places);
      if (!isTwice) {
        await compare(places, String(first));
        continue;
      }
      for (let second = 1; ; second += 1) {
        const again = copy(places.content, root);
        if (!(await kill(again, scenario, second))) break;
        await compare(again, `${first}, then ${second}`);
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function prepare(content: string, scenario: Scenario): Promise<void> {
  const places = findPlaces({ OFFPRINT_CONTENT: content });
  mkdirSync(places.digests, { recursive: true });
  writeFileSync(join(places.digests, 'a.txt'), firstDigest);
  await run(places);
  scenario.before(places);
}

function copy(content: string, root: string): Places {
  const folder = mkdtempSync(join(root, 'library-'));
  cpSync(content, folder, { recursive: true });
  return findPlaces({ OFFPRINT_CONTENT: folder });
}

function run(places: Places, { taken = [], change }: Partial<Scenario> = {}): ReturnType<typeof runSplit> {
  if (change) return changeStore(places, change);
  return runSplit({ files: [], mode: 'write', isStrict: false, mayRemove: true, taken }, places);
}

/** A run that is not killed, and what comes after it. */
async function finish(places: Places, scenario: Scenario): Promise<Places> {
  await run(places, scenario);
  if (!scenario.between) return places;
  scenario.between(places);
  await run(places, scenario);
  return places;
}

/** Whether a run was killed at this step, rather than done before. */
async function kill(places: Places, scenario: Scenario, step: number): Promise<boolean> {
  const wasKilled = await killAt(step, () => run(places, scenario));
  orphanLock(join(places.content, '.split.lock'));
  return wasKilled;
}

/** The lock of a killed run names this process, which lives on: make it that of one that is gone. */
function orphanLock(path: string): void {
  if (!existsSync(path)) return;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"start":"/, '"start":"gone '));
  utimesSync(path, 0, 0);
}

/** How a library differs from the wanted one once the next run is done; undefined if it does not. */
async function describeEnd(
  places: Places,
  scenario: Scenario,
  wanted: Map<string, string>,
): Promise<string | undefined> {
  try {
    await run(places, scenario);
  } catch (error) {
    return `the next run fails: ${(error as Error).message}`;
  }
  const end = snapshot(places);
  const paths = [...new Set([...wanted.keys(), ...end.keys()])];
  const other = paths.filter((path) => wanted.get(path) !== end.get(path));
  return other.length > 0 ? `${other.join(', ')} not as without the kill` : undefined;
}

/** All files of a library by path. */
function snapshot({ content }: Places): Map<string, string> {
  const entries = readdirSync(content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(content.length + 1), comparable(path)]));
}

/**
 * The content of a file; of the manifest without the memory of earlier texts, because a run that was killed at its
 * start never had any of them.
 */
function comparable(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('manifest.jsonl')) return text;
  const forget = (key: string, value: unknown): unknown => (memory.has(key) ? undefined : value);
  return text
    .split('\n')
    .map((line) => line && JSON.stringify(JSON.parse(line), forget))
    .join('\n');
}

const memory = new Set(['records', 'abstracts']);
