import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cost } from '../src/dev/big-files/read-big-file.ts';
import { writeBigFile } from '../src/dev/big-files/write-big-file.ts';
import { writers } from '../src/dev/big-files/writers.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';

/** What reading a file may take at most. */
const most = { seconds: 60, memory: 1024 };

const usage = `Usage: npm run check:sizes [-- FORMAT…]

Writes the largest file of each format that a digest may be, reads it in a process of its own, and prints what that took.
Exit code 1 if one takes more than a minute or 1 GiB.`;

/** `npm run check:sizes`: see `usage`. */
await runCommand(async () => {
  const { files: named } = readArguments({}, usage);
  const folder = makeTemporaryFolder();
  const reader = fileURLToPath(new URL('../src/dev/big-files/read-big-file.ts', import.meta.url));
  console.log('format            MB   papers  records  seconds  memory MB');
  try {
    for (const writer of writers.filter(({ name }) => named.length === 0 || named.includes(name))) {
      const path = join(folder, 'digest.txt');
      const papers = writeBigFile(path, writer);
      const size = statSync(path).size / 2 ** 20;
      const cost = JSON.parse(execFileSync(process.execPath, [reader, path], { encoding: 'utf8' })) as Cost;
      const { refusal, records, seconds, memory } = cost;
      const cells = [size.toFixed(0).padStart(4), String(papers).padStart(8), String(records).padStart(8), seconds.toFixed(1).padStart(8), memory.toFixed(0).padStart(10)]; // prettier-ignore
      const isOther = refusal === undefined && cost.format !== writer.name ? ` read as ${cost.format}` : '';
      console.log(
        `${writer.name.padEnd(15)}${cells.join(' ')}${refusal === undefined ? isOther : ` refused: ${refusal}`}`,
      );
      if (seconds > most.seconds || memory > most.memory) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
