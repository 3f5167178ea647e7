import { spawn } from 'node:child_process';
import { readArguments } from '../src/publish/read-arguments.ts';

/** What `npm test` runs: scripts of package.json, cheapest first, each with the line of its output worth showing. */
const steps: { script: string; says?: RegExp; needs?: string }[] = [
  { script: 'check:format' },
  { script: 'check:lint' },
  { script: 'check:types', says: /^Result.*/m },
  { script: 'test:unit', says: /^ℹ pass \d+/m },
  { script: 'test:programs', says: /^ℹ pass \d+/m },
  { script: 'build', says: /^Built .*/m },
  { script: 'check:site', needs: 'build', says: /^\d+ pages checked.*/m },
  { script: 'test:smoke', needs: 'build', says: /^\s*\d+ passed.*/m },
  { script: 'test:e2e', needs: 'build', says: /^\s*\d+ passed.*/m },
];

interface Outcome {
  ok: boolean;
  output: string;
  seconds: number;
}

function run(script: string): Promise<Outcome> {
  const start = performance.now();
  const shell = process.platform === 'win32';
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'], shell });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString(), seconds });
    });
  });
}

const usage = `Usage: npm test

Checks everything that must hold. A step that fails shows its output; the others go on, but for those that need its
result. The last line counts the steps for machines to read.`;

/** `npm test`: see `usage`. */
readArguments({}, usage);
const outcomes = new Map<string, boolean>();
for (const { script, says, needs } of steps) {
  if (needs && !outcomes.get(needs)) {
    outcomes.set(script, false);
    console.log(`✖ ${script} left out: it needs ${needs}`);
    continue;
  }
  const { ok, output, seconds } = await run(script);
  outcomes.set(script, ok);
  const note = says?.exec(output)?.[0].trim() ?? '';
  console.log(`${ok ? '✔' : '✖'} ${script} (${seconds.toFixed(1)} s) ${note}`.trimEnd());
  if (!ok) console.log(output);
}

const failed = [...outcomes.values()].filter((ok) => !ok).length;
console.log(`\n${outcomes.size - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
