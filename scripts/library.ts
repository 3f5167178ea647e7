import { readReports } from '../src/paper/read-reports.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { changeLibrary } from '../src/split/decide/change-library.ts';
import type { Decision } from '../src/split/decide/change-library.ts';
import { forgetAddress } from '../src/split/decide/forget-address.ts';
import { keepApart } from '../src/split/decide/keep-apart.ts';
import { mergePapers } from '../src/split/decide/merge-papers.ts';
import { splitPaper } from '../src/split/decide/split-paper.ts';
import { describeRun } from '../src/split/report/describe-run.ts';
import { runSplit } from '../src/split/run-split.ts';
import type { LibraryState } from '../src/split/read/read-library-state.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { escapeTerminal } from '../src/text/escape-terminal.ts';

/** `npm run library -- DECISION …`: what only a person can say about papers and their addresses. */
const usage = `Usage: npm run library -- DECISION …

  merge A B                 A and B are one paper: B redirects to A
  split A DIGEST[:LINE]     the record of A in that digest is another paper, which gets a page of its own
  keep-apart A B            A and B are two papers: stop proposing to merge them
  forget SLUG               SLUG gets no tombstone and no redirect any more

Papers are named by their pages, without .mdx. The digests are then split again.`;

const places = findPlaces();

/** What each decision does, with as many names as it takes. */
const decisions: Record<string, (library: LibraryState, first: string, second: string) => Decision> = {
  merge: mergePapers,
  split: (library, slug, place) => splitPaper(library, readReports(places.reports), slug, place),
  'keep-apart': keepApart,
  forget: forgetAddress,
};
const counts: Record<string, number> = { merge: 2, split: 2, 'keep-apart': 2, forget: 1 };

async function main(): Promise<void> {
  const { files, values } = readArguments({ help: { type: 'boolean', default: false } }, 'npm run library -- --help'); // prettier-ignore
  if (values.help) {
    console.log(usage);
    return;
  }
  const [name = '', first = '', second = ''] = files;
  const decide = decisions[name];
  if (!decide || files.length - 1 !== counts[name])
    throw new UserError(decide ? `${name} takes ${counts[name]} names` : `unknown decision: ${name || 'none'}`, 'npm run library -- --help', 2); // prettier-ignore
  await changeLibrary(places, (library) => decide(library, first, second));
  const result = await runSplit({ files: [], mode: 'write', isStrict: false, taken: [] }, places);
  const { report, warnings } = describeRun(result, { isStrict: false });
  for (const line of [...warnings, ...report]) console.error(escapeTerminal(line));
  process.exitCode = result.exitCode;
}

await runCommand(main);
