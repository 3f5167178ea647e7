import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { describeError } from '../../paper/describe-error.ts';
import { describeRun } from './describe-run.ts';
import type { Description } from './describe-run.ts';
import { runSplit } from '../run-split.ts';
import type { SplitRequest } from '../types.ts';
import { UserError } from '../../paper/user-error.ts';
import { abstractOf, digestOf, makeLibrary } from '../temporary-library.ts';
import type { TemporaryLibrary } from '../temporary-library.ts';

async function describe(
  library: TemporaryLibrary,
  request: Partial<SplitRequest> = {},
  isVerbose = false,
): Promise<Description> {
  const whole: SplitRequest = { files: [], mode: 'write', isStrict: false, taken: [], ...request };
  return describeRun(await runSplit(whole, library.places), { isStrict: whole.isStrict, isVerbose });
}

/** A library whose digest lost one paper and corrected another, whose page is a person's; a third page is gone. */
async function changedLibrary(context: TestContext): Promise<TemporaryLibrary> {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Mirrors', 'Prisms', 'Windows']),
  });
  await describe(library);
  library.put('papers/lens.mdx', '---\ntitle: Mine\n---\n');
  rmSync(join(library.places.papers, 'windows.mdx'));
  library.put(
    'digests/a.txt',
    digestOf([['Lens: A Study', abstractOf('sharper glass')], 'Prisms', 'Windows']),
  );
  return library;
}

test('should count records and page actions', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const { report, warnings } = await describe(library);
  assert.match(
    report[0] ?? '',
    /a\.txt: 2 papers, 0 pieces of page boilerplate, 0 rejects, 0 uncertain \(read as utf-8\)$/,
  );
  assert.deepEqual([report.slice(1), warnings], [['2 papers: 2 written'], []]);
});

test('should say what a run did to pages', async (context) => {
  const { report, warnings } = await describe(await changedLibrary(context));
  assert.deepEqual(report.slice(1), [
    '3 papers: 1 unchanged, 1 edited by hand (kept), 1 deleted by hand (left deleted), 1 removed',
  ]);
  assert.deepEqual(warnings, [
    'removed mirrors.mdx, which is no longer in any digest',
    "kept lens.mdx, which was edited by hand; the splitter's new text is in lens.mdx.new",
    '  help: copy what you want from it, or replace the page with --take lens',
    'did not recreate windows.mdx, which was deleted by hand',
    '  help: to restore it, run again with --take windows',
  ]);
});

for (const request of [{ mode: 'plan' }, { mode: 'check' }] as const) {
  test(`should describe nothing as done in the mode ${request.mode}`, async (context) => {
    const { report, warnings } = await describe(await changedLibrary(context), request);
    assert.match(report.join('\n'), /1 to remove\nnothing was written; a run would change 3 files\n/);
    assert.deepEqual(
      warnings.filter((line) => /new text|remove/.test(line)),
      [
        'a run would remove mirrors.mdx, which is no longer in any digest',
        "kept lens.mdx, which was edited by hand; a run would put the splitter's new text into lens.mdx.new",
      ],
    );
  });
}

test('should not mention pages when a digest could not be read', async (context) => {
  const library = await changedLibrary(context);
  library.put('digests/a.txt', '');
  const { report, warnings } = await describe(library);
  assert.deepEqual(report, ['nothing was changed']);
  assert.match(warnings.join('\n'), /^error: .*a\.txt.* empty.*\n  help: .*$/);
});

test('should say that warnings stopped a strict run', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Lens: A Study']) });
  const { report } = await describe(library, { isStrict: true });
  assert.equal(report.at(-1), 'nothing was changed: --strict treats warnings as errors');
});

test('should show twenty messages of a rule, and count the rest', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(Array<string>(30).fill('Lens: A Study')) });
  const { warnings } = await describe(library);
  assert.equal(warnings.filter((line) => line.includes('(repeated-record)')).length, 21);
  assert.match(warnings.join('\n'), /a\.txt: and 9 more \(repeated-record\); see its report/);
});

test('should show an error with its cure, if it has one', () => {
  assert.deepEqual(describeError(new UserError('a is wrong', 'mend a')), [
    'error: a is wrong',
    '  help: mend a',
  ]);
  assert.deepEqual(describeError(new UserError('a is wrong')), ['error: a is wrong']);
});

/** A library of two digests, the first of them with six papers, before anything of it is lost. */
async function sixPapers(context: TestContext): Promise<TemporaryLibrary> {
  const titles = ['Apple', 'Barn', 'Cloud', 'Door', 'Engine', 'Field'].map((name) => `${name}: A Study`);
  const library = makeLibrary(context, {
    'a.txt': digestOf(titles),
    'b.txt': digestOf(['Lens: A Study', 'Mirrors']),
  });
  await describe(library);
  return library;
}

test('should name the pages that a digest would lose, and what to do', async (context) => {
  const library = await sixPapers(context);
  library.put('digests/a.txt', digestOf(['Apple: A Study', 'Barn: A Study']));
  const { report, warnings } = await describe(library);
  assert.equal(report.at(-1), 'nothing was changed');
  assert.deepEqual(warnings, [
    'error: the digest “a” has lost 4 of its 6 papers; this run would remove their pages: cloud, door, engine, field',
    '  help: if the digest was cut short, restore it; to remove the pages, add -- --allow-removals to the command',
  ]);
});

test('should count the pages of a digest that is gone, and list them when asked to', async (context) => {
  const library = await sixPapers(context);
  rmSync(join(library.places.digests, 'a.txt'));
  const planned = await describe(library, { mode: 'plan' });
  assert.deepEqual(planned.warnings, ['a run would remove 6 pages from the digest “a”, which is gone']);
  const listed = await describe(library, { mode: 'plan' }, true);
  assert.deepEqual(listed.warnings.slice(0, 2), [
    'a run would remove 6 pages from the digest “a”, which is gone:',
    '  apple.mdx',
  ]);
  assert.deepEqual((await describe(library)).warnings, [
    'removed 6 pages from the digest “a”, which is gone',
  ]);
});

test('should count the pages of removed papers if there are many', async (context) => {
  const library = await sixPapers(context);
  library.put('digests/a.txt', digestOf(['Apple: A Study', 'Barn: A Study']));
  const { warnings } = await describe(library, { mayRemove: true });
  assert.deepEqual(warnings, ['removed 4 pages no longer in any digest']);
});
