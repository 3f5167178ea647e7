import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../paper/user-error.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';
import { npmCommand } from './npm-command.ts';
import { withoutCards } from './without-cards.ts';

/** What it costs to make a site of the digests of a library: split, build and index. */
export interface DigestsCost {
  /** By a version of the program that has never run. */
  first: Cost;
  /** Of digests that are new to the program. */
  cold: Cost;
  unchanged: Cost;
  /** After a sentence was added to a digest. */
  oneDigest: Cost;
}

/** What a checkout keeps of its own code; all else that it keeps is about libraries. */
const compiled = ['compiled', 'renderers'];
const keptBack = 3;

/**
 * Measures the way from the digests of a library, as they are, to its site.
 *
 * @param program folder of a checkout of this project, which forgets how it is compiled
 * @param work a folder for copies of the library
 * @throws UserError if the library has no digests.
 */
export async function measureDigests(program: string, work: string, library: string): Promise<DigestsCost> {
  for (const name of compiled)
    rmSync(join(program, 'node_modules/.cache/offprint', name), { recursive: true, force: true });
  const config = withoutCards(program, work);
  const build = ({ content, out }: Copy): Promise<Cost> =>
    measureCommand(npmCommand(program, 'build'), {
      cwd: program,
      env: { ...process.env, OFFPRINT_CONTENT: content, OFFPRINT_OUT: out, OFFPRINT_CONFIG: config },
      allowed: [0, keptBack],
    });
  const first = await build(copyDigests(library, work));
  const copy = copyDigests(library, work);
  const cold = await build(copy);
  const unchanged = await build(copy);
  appendFileSync(copy.digest, '\nOne more sentence says something else.\n');
  return { first, cold, unchanged, oneDigest: await build(copy) };
}

interface Copy {
  content: string;
  out: string;
  /** The first digest. */
  digest: string;
}

/** A copy of what a person has put into a library, at a place for which the program has kept nothing. */
function copyDigests(library: string, work: string): Copy {
  const folder = mkdtempSync(join(work, 'digests-'));
  const content = join(folder, 'library');
  for (const part of ['digests', 'vocabulary']) {
    if (existsSync(join(library, part)))
      cpSync(join(library, part), join(content, part), { recursive: true });
  }
  const digests = join(content, 'digests');
  const names = existsSync(digests) ? readdirSync(digests).filter((name) => name.endsWith('.txt')) : [];
  const [name] = names.toSorted();
  if (!name) throw new UserError(`${library} has no digests of text`, 'name a library such as content', 2);
  return { content, out: join(folder, 'site'), digest: join(digests, name) };
}
