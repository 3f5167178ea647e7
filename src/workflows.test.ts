import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Workflow {
  jobs: Record<string, { steps: { run?: string; uses?: string; with?: Record<string, string> }[] }>;
}

const read = (name: string): Workflow => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
/** The npm and npx commands of a workflow, in order. */
const commandsOf = ({ jobs }: Workflow): string[] =>
  Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run }) => run ?? [])
    .filter((run) => /^np[mx] /.test(run));

test('a deploy should be stopped by a broken site only, never by format, lint, types or tests of the code', () => {
  assert.deepEqual(commandsOf(read('deploy')), [
    'npm ci',
    'npm audit signatures',
    'npm run build',
    'npm run check:site',
    'npm run test:smoke',
  ]);
});

test('a deploy should build upon the site and the memory of the one before', () => {
  const { steps } = read('deploy').jobs['build']!;
  const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
  const paths = steps[cache]?.with?.['path']?.trim().split('\n');
  assert.deepEqual(paths, ['node_modules/.cache/offprint', 'dist']);
  // npm ci removes node_modules.
  assert.ok(cache > steps.findIndex(({ run }) => run === 'npm ci'));
  assert.ok(cache < steps.findIndex(({ run }) => run === 'npm run build'));
});

test('a pull request should run every test, with the signatures of all packages audited', () => {
  const commands = commandsOf(read('ci'));
  assert.ok(commands.includes('npm audit signatures'));
  assert.ok(commands.includes('npm test'));
});

test('every action should be pinned by a commit', () => {
  const steps = ['ci', 'deploy']
    .flatMap((name) => Object.values(read(name).jobs))
    .flatMap((job) => job.steps);
  const used = steps.flatMap(({ uses }) => uses ?? []);
  assert.ok(used.length > 0);
  assert.deepEqual(used.filter((action) => !/@[\da-f]{40}$/.test(action)), []); // prettier-ignore
});
