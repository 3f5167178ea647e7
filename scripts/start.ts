import { portOf } from '../src/publish/port-of.ts';
import { publishLibrary } from '../src/publish/publish-library.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { serveSite } from '../src/publish/serve-site.ts';

/** `npm start`: digests in, searchable site out and served. PORT and HOST say where; a busy port is passed over. */
await runCommand(async () => {
  const { folder, papers } = await publishLibrary('npm start');
  const { BASE_PATH: base, HOST: host, PORT: port } = process.env;
  const { url } = await serveSite({ folder, base, host: host || undefined, port: portOf(port) });
  console.log(`Serving ${papers} papers at ${url}`);
});
