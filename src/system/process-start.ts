import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** When a process started. */
export interface ProcessStart {
  /** Unique among processes with the same pid; absent if the system does not give start times. */
  id?: string;
  /** Milliseconds since 1970; the time of boot if the system does not give start times, since no process is older. */
  time: number;
}

/** Kernel ticks a second: the unit of `/proc`, the same on every architecture that Node runs on. */
const TICKS = 100;

/** When the process with this pid started; undefined for a zombie, which has ended. */
export function processStart(pid: number): ProcessStart | undefined {
  try {
    return process.platform === 'linux' ? readProc(pid) : askPs(pid);
  } catch {
    return { time: Date.now() - uptime() * 1000 };
  }
}

/** See proc(5): after the command, in parentheses that may hold others, come the state and 18 more fields. */
function readProc(pid: number): ProcessStart | undefined {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const [state, ticks] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const booted = /^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1];
  const time = (Number(booted) + Number(ticks) / TICKS) * 1000;
  if (Number.isNaN(time)) throw new TypeError(`/proc/${pid}/stat is not as proc(5) says`);
  return { id: `${boot}/${ticks}`, time };
}

/** macOS and the BSDs; Windows has no `ps`. */
function askPs(pid: number): ProcessStart {
  const environment = { ...process.env, LC_ALL: 'C' };
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    env: environment,
    encoding: 'utf8',
  });
  const id = stdout.trim();
  const time = Date.parse(id);
  if (Number.isNaN(time)) throw new TypeError('ps gave no start time');
  return { id, time };
}
