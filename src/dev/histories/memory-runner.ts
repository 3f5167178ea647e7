import { readManifest } from '../../paper/manifest/read-manifest.ts';
import { writeManifest } from '../../paper/manifest/write-manifest.ts';
import type { DigestPapers } from '../../split/draft/draft-digests.ts';
import { assignSlugs } from '../../split/plan/assign-slugs.ts';
import { planPages } from '../../split/plan/plan-pages.ts';
import type { Plan } from '../../split/plan/plan-pages.ts';
import { toPageFile } from '../../split/read/read-library-state.ts';
import type { LibraryState } from '../../split/read/read-library-state.ts';
import { draftPlaced } from './draft-placed.ts';
import { remember } from './remember.ts';
import type { RunOptions, RunOutcome, Runner } from './runner.ts';
import { copyShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/** Plans and carries out runs in memory: everything of the splitter but reading digests and writing files. */
export const memoryRunner: Runner = { run, merge: async (...shelves) => merge(...shelves), isFree: true };

async function run(shelf: Shelf, { code, today, killAt }: RunOptions): Promise<RunOutcome> {
  const digests = [...shelf.digests].map(([name, placed]) => {
    const papers = placed.map((one, at) => draftPlaced(one, at * 4 + 1, code));
    return { split: { digest: name }, papers } as unknown as DigestPapers;
  });
  const knowledge = {
    isWhole: digests.length > 0,
    dates: new Map(),
    examples: new Set<string>(),
    identified: new Map(),
  };
  const library = toState(shelf);
  const assignment = assignSlugs(digests, library, knowledge);
  const plan = planPages(assignment, library, { taken: new Map(), today });
  const steps = stepsOf(plan);
  const end = killAt === undefined ? steps.length : Math.floor(killAt * steps.length);
  const next = copyShelf(shelf);
  for (const step of steps.slice(0, end)) step(next);
  return { shelf: next, proposals: assignment.proposals, isDone: end === steps.length };
}

const toPage = remember(toPageFile, (text, _path, known) =>
  JSON.stringify([text, known?.written, known?.title]),
);

function toState({ pages, manifest: source }: Shelf): LibraryState {
  const { manifest } = readManifest(source, 'manifest.jsonl');
  const files = [...pages].map(
    ([slug, text]) => [slug, toPage(text, `${slug}.mdx`, manifest.get(slug))] as const,
  );
  return { manifest, pages: new Map(files), notes: [] };
}

/** What a run writes, in the order of its files on disk. */
function stepsOf({ pages, pending, manifest }: Plan): ((shelf: Shelf) => void)[] {
  const changed = pages.filter(
    ({ action, page }) => page !== undefined || action === 'remove' || action === 'merge',
  );
  return [
    (shelf) => void (shelf.manifest = writeManifest(pending)),
    ...changed.map(({ slug, page }) => (shelf: Shelf): void => {
      if (page === undefined) shelf.pages.delete(slug);
      else shelf.pages.set(slug, page);
    }),
    (shelf) => void (shelf.manifest = writeManifest(manifest)),
  ];
}

/** Merges as git does with `merge=union` for the manifest; a base line that one side changed may come back. */
function merge(base: Shelf, ours: Shelf, theirs: Shelf): Shelf {
  const pages = new Map(ours.pages);
  for (const slug of new Set([...base.pages.keys(), ...theirs.pages.keys()])) {
    const isOurs = ours.pages.get(slug) !== base.pages.get(slug);
    const text = theirs.pages.get(slug);
    if (isOurs || text === base.pages.get(slug)) continue;
    if (text === undefined) pages.delete(slug);
    else pages.set(slug, text);
  }
  const lines = [ours, theirs].map(({ manifest }) => manifest.split('\n'));
  const old = new Set(base.manifest.split('\n'));
  const [one = [], two = []] = lines;
  const kept = one.filter((line) => !old.has(line) || two.includes(line));
  const manifest = [...kept, ...two.filter((line) => !old.has(line) && !one.includes(line))].join('\n');
  return { digests: new Map([...base.digests, ...ours.digests, ...theirs.digests]), pages, manifest };
}
