import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Subject } from '../../identify/match/subject-index.ts';

/** What reading a snapshot from a pipe cost. */
export interface PipeCost {
  /** Length of the snapshot. */
  bytes: number;
  /** Processor time of the process that read it. */
  seconds: number;
  /** The most memory that it held, in MiB. */
  memory: number;
  /** How many of the papers it found, certain or likely. */
  found: number;
}

const program = (name: string): string => new URL(name, import.meta.url).pathname;

/**
 * Looks papers up in a snapshot that one process makes and another reads from a pipe.
 *
 * @param corpus path of a digest and its truth, without `.gz` and `.truth.json.gz`
 * @param lines how many records the snapshot has
 */
export async function timePipe(subjects: Subject[], corpus: string, lines: number): Promise<PipeCost> {
  const writer = spawn(process.execPath, [program('write-pipe.ts'), corpus, String(lines)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reader = spawn(process.execPath, [program('read-pipe.ts'), JSON.stringify(subjects)], {
    stdio: [writer.stdout, 'pipe', 'inherit'],
  });
  return JSON.parse(await text(reader.stdout!)) as PipeCost;
}
