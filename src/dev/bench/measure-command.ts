import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command cost, with all processes that it started. */
export interface Cost {
  /** Seconds. */
  wall: number;
  /** Seconds of processor time, user and system. */
  cpu: number;
  /** Peak memory of its largest process, in MiB. */
  memory: number;
}

/** How often memory is read, in milliseconds: the kernel keeps peaks, so only the last moments of a process are missed. */
const pause = 50;
/** Kernel ticks a second, as in `/proc`. */
const ticks = 100;

/**
 * Runs a command and measures it. Needs `/proc`, so Linux.
 *
 * @throws Error with the end of its output if it exits with a code other than those allowed.
 */
export async function measureCommand(
  [program, ...args]: [string, ...string[]],
  { cwd, env, allowed = [0] }: { cwd: string; env: NodeJS.ProcessEnv; allowed?: number[] },
): Promise<Cost> {
  const [start, before] = [performance.now(), childTime()];
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, ...treeOf(child.pid!).map(peakOf));
  }, pause);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  }).finally(() => clearInterval(timer));
  const wall = (performance.now() - start) / 1000;
  if (!allowed.includes(code))
    throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-3000)}`);
  return { wall, cpu: childTime() - before, memory };
}

/** Processor seconds of all ended children of this process, see proc(5). */
function childTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /s, '').split(' '); // prettier-ignore
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** A process and those that it started. */
function treeOf(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isInside = (pid: number | undefined): boolean =>
    pid === root || (!!pid && isInside(parents.get(pid)));
  return [...parents.keys()].filter(isInside);
}

const parentOf = (pid: string): number => Number(/^PPid:\s*(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
const peakOf = (pid: number): number => Number(/^VmHWM:\s*(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024;

/** Empty once the process is gone. */
function statusOf(pid: number | string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
