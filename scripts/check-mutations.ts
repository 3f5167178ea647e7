import { mutatePatterns } from '../src/dev/mutations/mutate-patterns.ts';
import { type Mutant, mutateRules } from '../src/dev/mutations/mutate-rules.ts';
import { mutateWeights } from '../src/dev/mutations/mutate-weights.ts';
import { sampleMutants } from '../src/dev/mutations/sample-mutants.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';

const usage = 'Usage: npm run check:mutations -- [--count N] [--seed S]';
const options = {
  count: { type: 'string', default: '60' },
  seed: { type: 'string', default: '1' },
} as const;
/** Which share of what is broken has to be noticed. */
const leastShare = 55 / 60;

/**
 * `npm run check:mutations -- [--count N] [--seed S]`: breaks N rules and patterns (60) and sets N weights of the line model
 * to zero, one at a time, and lists those that their examples or cases do not notice. Exit code 1 if those are too many.
 */
await runCommand(() => {
  const { values } = readArguments(options, usage);
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1)
    throw new UserError(`--count ${values.count} is no number above 0`, usage, 2);
  if (!Number.isInteger(seed)) throw new UserError(`--seed ${values.seed} is no whole number`, usage, 2);
  check('broken rules are noticed by their examples', [...mutateRules(), ...mutatePatterns()]);
  check('weights of zero are noticed by their cases', mutateWeights());

  function check(what: string, all: Mutant[]): void {
    const mutants = sampleMutants(all, count, seed);
    const unnoticed = mutants.filter(({ isNoticed }) => !isNoticed());
    for (const { name } of unnoticed) console.log(`not noticed: ${name}`);
    const noticed = mutants.length - unnoticed.length;
    console.log(`${noticed} of ${mutants.length} ${what} (seed ${seed}).`);
    if (noticed < mutants.length * leastShare) process.exitCode = 1;
  }
});
