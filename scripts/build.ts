import { buildSite } from '../src/publish/build-site.ts';
import { checkConfiguration } from '../src/publish/check-configuration.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { splitDigests } from '../src/publish/split-digests.ts';

/** `npm run build`: digests in, searchable site out. */
await runCommand(async () => {
  await checkConfiguration(process.env);
  await splitDigests(process.env);
  const { folder, papers } = await buildSite(process.env);
  console.log(`Built ${papers} papers into ${folder}`);
});
