import { processStart } from './process-start.ts';

/** What a process writes about itself into a lock file. */
export interface ProcessNote {
  pid: number;
  /** When it wrote this, in ISO 8601. */
  since: string;
  /** Distinguishes it from other processes with the same pid: see `ProcessStart`. */
  start?: string;
}

/** Tolerance in milliseconds: clocks are read at different moments, and some systems round start times to seconds. */
const SLACK = 2000;

/** This process. */
export function noteOfThisProcess(): ProcessNote {
  return { pid: process.pid, since: new Date().toISOString(), start: processStart(process.pid)?.id };
}

/**
 * Whether the process that wrote a note is still running. Pids are reused, in containers by almost every run; another
 * process with the same pid is recognised by its start time.
 */
export function isRunning({ pid, since, start }: ProcessNote): boolean {
  if (!isAlive(pid)) return false;
  const found = processStart(pid);
  if (!found) return false;
  if (start !== undefined && found.id !== undefined) return start === found.id;
  return pid !== process.pid && found.time <= Date.parse(since) + SLACK;
}

/** Whether a process with this pid exists, including those of other users. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
