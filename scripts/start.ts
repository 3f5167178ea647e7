import { buildSite } from '../src/publish/build-site.ts';
import { checkConfiguration } from '../src/publish/check-configuration.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { serveSite } from '../src/publish/serve-site.ts';
import { splitDigests } from '../src/publish/split-digests.ts';

/** `npm start`: digests in, searchable site out and served. PORT and HOST say where; a busy port is passed over. */
await runCommand(async () => {
  await checkConfiguration(process.env);
  await splitDigests(process.env);
  const { folder, papers } = await buildSite(process.env);
  const { BASE_PATH: base, HOST: host, PORT: port } = process.env;
  const { url } = await serveSite({ folder, base, host: host || undefined, port: Number(port) || undefined });
  console.log(`Serving ${papers} papers at ${url}`);
});
