import { mutatePatterns } from '../src/dev/mutations/mutate-patterns.ts';
import { mutateRules } from '../src/dev/mutations/mutate-rules.ts';
import { sampleMutants } from '../src/dev/mutations/sample-mutants.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';

const usage = 'Usage: npm run check:mutations -- [--count N] [--seed S]';
const options = {
  count: { type: 'string', default: '60' },
  seed: { type: 'string', default: '1' },
} as const;
/** Which share of the broken rules the examples have to notice. */
const leastShare = 55 / 60;

/**
 * `npm run check:mutations -- [--count N] [--seed S]`: breaks N rules (60), one at a time, and says which of them the
 * examples beside them do not notice. Exit code 1 if those are too many.
 */
await runCommand(() => {
  const { values } = readArguments(options, usage);
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1)
    throw new UserError(`--count ${values.count} is no number above 0`, usage, 2);
  if (!Number.isInteger(seed)) throw new UserError(`--seed ${values.seed} is no whole number`, usage, 2);
  const mutants = sampleMutants([...mutateRules(), ...mutatePatterns()], count, seed);
  const unnoticed = mutants.filter(({ isNoticed }) => !isNoticed());
  for (const { name } of unnoticed) console.log(`not noticed: ${name}`);
  const noticed = mutants.length - unnoticed.length;
  console.log(`${noticed} of ${mutants.length} broken rules are noticed by their examples (seed ${seed}).`);
  if (noticed < mutants.length * leastShare) process.exitCode = 1;
});
