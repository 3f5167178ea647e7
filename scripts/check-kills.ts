import { scenarios } from '../src/dev/kills/scenarios.ts';
import { sweep } from '../src/dev/kills/sweep.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';

const usage = `Usage: npm run check:kills

Kills the splitter at every step, once and twice, and looks at what the next run makes of it.`;

/** `npm run check:kills`: see `usage`. */
await runCommand(async () => {
  readArguments({}, usage);
  const sweeps = [];
  for (const scenario of scenarios) {
    for (const isTwice of [false, true]) {
      const { kills, faults } = await sweep(scenario, isTwice);
      for (const fault of faults) console.error(fault);
      console.log(`${scenario.name}${isTwice ? ', twice' : ''}: ${kills} kills, ${faults.length} faults`);
      sweeps.push({ kills, faults });
    }
  }
  const kills = sweeps.reduce((sum, one) => sum + one.kills, 0);
  const faults = sweeps.flatMap((one) => one.faults).length;
  console.log(`${kills - faults} passed, ${faults} failed`);
  process.exitCode = faults > 0 ? 1 : 0;
});
