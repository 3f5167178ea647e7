import { processStart } from './process-start.ts';

/** A process, as it describes itself to others. */
export interface ProcessNote {
  pid: number;
  /** When it wrote this, ISO 8601. */
  since: string;
  /** What tells it from other processes of its number: see `ProcessStart`. */
  start?: string;
}

/** Clocks are read at different moments, and some systems give start times in whole seconds. */
const SLACK = 2000;

/** This process. */
export function noteOfThisProcess(): ProcessNote {
  return { pid: process.pid, since: new Date().toISOString(), start: processStart(process.pid)?.id };
}

/**
 * Whether the process that wrote a note still runs. Process numbers are used again, in a container for nearly every
 * run: another process of the same number is told by its start.
 */
export function isRunning({ pid, since, start }: ProcessNote): boolean {
  if (!isAlive(pid)) return false;
  const found = processStart(pid);
  if (!found) return false;
  if (start !== undefined && found.id !== undefined) return start === found.id;
  return pid !== process.pid && found.time <= Date.parse(since) + SLACK;
}

/** Whether this machine has a process of this number, be it another person's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
