import { portOf } from '../src/publish/port-of.ts';
import { publishLibrary } from '../src/publish/publish-library.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { serveSite } from '../src/publish/serve-site.ts';

const usage = `Usage: npm start

Digests in, searchable site out and served. PORT and HOST say where; a busy port is passed over.`;

/** `npm start`: see `usage`. */
await runCommand(async () => {
  readArguments({}, usage);
  const { folder, papers } = await publishLibrary('npm start');
  const { BASE_PATH: base, HOST: host, PORT: port } = process.env;
  const { url } = await serveSite({ folder, base, host: host || undefined, port: portOf(port) });
  console.log(`Serving ${papers} papers at ${url}`);
});
