import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When each file in a folder last changed: by its last commit, which is the same in every clone, or by the file system
 * if it is not committed as it is, or there is no git. By name; empty if there is no such folder.
 */
export function fileDates(folder: string): Map<string, Date> {
  if (!existsSync(folder)) return new Map();
  const committed = commitDates(folder);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map(({ name }) => [name, committed.get(name) ?? statSync(join(folder, name)).mtime]));
}

/** Dates of the files that are committed and unchanged since. */
function commitDates(folder: string): Map<string, Date> {
  const dates = new Map<string, Date>();
  try {
    const log = git(
      folder,
      'log',
      '--format=/%ct',
      '--name-only',
      '--no-renames',
      '--relative',
      '-z',
      '--',
      '.',
    );
    // A line `/seconds` for each commit; names of files in the folder do not begin with a slash.
    let date = new Date(0);
    for (const part of log.split('\0').map((text) => text.trim())) {
      if (part.startsWith('/')) date = new Date(Number(part.slice(1).split('\n')[0]) * 1000);
      const name = part.replace(/^\/\d+\s*/, '');
      if (name !== '' && !dates.has(name)) dates.set(name, date);
    }
    const changed = git(folder, 'ls-files', '--modified', '--others', '-z', '--', '.');
    for (const name of changed.split('\0')) dates.delete(name);
  } catch {
    // No git, or no repository: the file system knows the dates too.
    return new Map();
  }
  return dates;
}

const git = (folder: string, ...options: string[]): string =>
  execFileSync('git', ['-C', folder, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
  });
