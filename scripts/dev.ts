import { join } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import { buildSite } from '../src/publish/build-site.ts';
import { checkConfiguration } from '../src/publish/check-configuration.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { splitDigests } from '../src/publish/split-digests.ts';
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

/**
 * `npm run dev`: the site with reload on every change. Search knows the papers as they were at the start.
 * PORT and HOST say where.
 */
await runCommand(async () => {
  await checkConfiguration(process.env);
  await splitDigests(process.env);
  await buildSite({ ...process.env, OFFPRINT_OUT: built });
  const { HOST: host, PORT: port } = process.env;
  await dev({ integrations: [search], server: { host: host || false, port: Number(port) || 4321 } });
});
