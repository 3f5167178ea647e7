import { publishLibrary } from '../src/publish/publish-library.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** `npm run build`: digests in, searchable site out. */
await runCommand(async () => {
  const { folder, papers, isUnchanged } = await publishLibrary('npm run build');
  console.log(`Built ${papers} papers into ${folder}${isUnchanged ? '; nothing had changed' : ''}`);
});
