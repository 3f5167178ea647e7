import { publishLibrary } from '../src/publish/publish-library.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';

const usage = `Usage: npm run build

Digests in, searchable site out: splits the digests of the library and builds its site into a folder.`;

/** `npm run build`: see `usage`. */
await runCommand(async () => {
  readArguments({}, usage);
  const { folder, papers, isUnchanged } = await publishLibrary('npm run build');
  console.log(`Built ${papers} papers into ${folder}${isUnchanged ? '; nothing had changed' : ''}`);
});
