import { spawn, type ChildProcess } from 'node:child_process';

/** What a child process left behind. */
export interface Outcome {
  /** Exit code; 1 when the process was ended by a signal. */
  code: number;
  /** Standard output and standard error in the order of their arrival; empty when they were shown at once. */
  output: string;
}

/** How to run a program of ours. */
export interface RunOptions {
  environment: NodeJS.ProcessEnv;
  /** Show what the program prints at once, on our own outputs, rather than collect it. */
  show?: boolean;
}

/** How long children have to end by themselves, in milliseconds. */
const PATIENCE = 5000;
const guard = import.meta.resolve('./end-with-parent.ts');
const running = new Set<ChildProcess>();

/**
 * Runs a JavaScript or TypeScript program with the Node that runs us, from the project's folder. Young objects
 * get 64 MB before they are moved: most are gone by then, which saves a build much processor time. The program ends
 * when we do, however we end: it holds a channel to us, and `end-with-parent` notices when that closes.
 */
export function runNode(program: string, args: string[], options: RunOptions): Promise<Outcome> {
  const outputs = options.show
    ? (['inherit', 'inherit', 'inherit'] as const)
    : (['ignore', 'pipe', 'pipe'] as const);
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--import', guard, program, ...args], {
    env: options.environment,
    stdio: [...outputs, 'ipc'],
  });
  running.add(child);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  }).finally(() => running.delete(child));
}

/** Passes a signal on to all children and waits for them; those that do not end in time are killed. */
export async function endChildren(signal: NodeJS.Signals): Promise<void> {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill(signal);
  const timer = setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), PATIENCE);
  await Promise.all(ended);
  clearTimeout(timer);
}
