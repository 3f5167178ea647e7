import { join } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import { portOf } from '../src/publish/port-of.ts';
import { publishLibrary } from '../src/publish/publish-library.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { searchFolder } from '../src/search/pagefind-files.ts';

const built = 'node_modules/.cache/offprint/dev';

/** Answers requests for Pagefind's files from the index of the site built at the start; Astro took off the base. */
const search = {
  name: 'offprint-dev-search',
  hooks: {
    'astro:server:setup': ({ server }: { server: { middlewares: { use: Function } } }) => {
      server.middlewares.use(`/${searchFolder}`, sirv(join(built, searchFolder), { dev: true }));
    },
  },
};

const usage = `Usage: npm run dev

Serves the site, and reloads it on every change; its search knows the papers as they were at the start. PORT and HOST say
where.`;

/** `npm run dev`: see `usage`. */
await runCommand(async () => {
  readArguments({}, usage);
  await publishLibrary('npm run dev', { ...process.env, OFFPRINT_OUT: built });
  const { HOST: host, PORT: port } = process.env;
  await dev({ integrations: [search], server: { host: host || false, port: portOf(port) ?? 4321 } });
});
