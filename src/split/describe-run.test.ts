import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { describeError, describeRun } from './describe-run.ts';
import type { Description } from './describe-run.ts';
import { runSplit } from './run-split.ts';
import type { SplitRequest } from './run-split.ts';
import { UserError } from '../paper/user-error.ts';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import type { TemporaryLibrary } from './temporary-library.ts';

async function describe(
  library: TemporaryLibrary,
  request: Partial<SplitRequest> = {},
  isVerbose = false,
): Promise<Description> {
  const whole: SplitRequest = { files: [], mode: 'write', isStrict: false, forced: [], ...request };
  return describeRun(await runSplit(whole, library.places), { isStrict: whole.isStrict, isVerbose });
}

/** A library whose digest lost one paper and corrected another, whose page is a person's; a third page is gone. */
async function changedLibrary(context: TestContext): Promise<TemporaryLibrary> {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Mirrors', 'Prisms', 'Windows']),
  });
  await describe(library);
  library.put('papers/lens.mdx', 'mine');
  rmSync(join(library.places.papers, 'windows.mdx'));
  library.put(
    'digests/a.txt',
    digestOf([['Lens: A Study', abstractOf('sharper glass')], 'Prisms', 'Windows']),
  );
  return library;
}

test('should count what was found and what became of the pages', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const { report, warnings } = await describe(library);
  assert.match(
    report[0] ?? '',
    /a\.txt: 2 papers, 0 pieces of furniture, 0 rejects, 0 uncertain \(read as utf-8\)$/,
  );
  assert.deepEqual([report.slice(1), warnings], [['2 papers: 2 written'], []]);
});

test('should say what a run did to pages', async (context) => {
  const { report, warnings } = await describe(await changedLibrary(context));
  assert.deepEqual(report.slice(1), [
    '3 papers: 1 unchanged, 1 edited by hand (kept), 1 deleted by hand (stay so), 1 removed',
  ]);
  assert.deepEqual(warnings, [
    'removed mirrors.mdx, which is in no digest any more',
    "kept lens.mdx, which was edited by hand; the splitter's new text is in lens.mdx.new",
    '  help: take over what you want of it, or take all with --force lens',
    'left out windows.mdx, which was deleted by hand',
    '  help: --force windows brings it back',
  ]);
});

for (const request of [{ mode: 'plan' }, { mode: 'check' }] as const) {
  test(`should say of nothing that it was done when told to ${request.mode}`, async (context) => {
    const { report, warnings } = await describe(await changedLibrary(context), request);
    assert.match(report.join('\n'), /1 to remove\nnothing was written; a run would change 3 files\n/);
    assert.deepEqual(
      warnings.filter((line) => /new text|remove/.test(line)),
      [
        'a run would remove mirrors.mdx, which is in no digest any more',
        "kept lens.mdx, which was edited by hand; a run would put the splitter's new text into lens.mdx.new",
      ],
    );
  });
}

test('should say nothing of pages when a digest could not be read', async (context) => {
  const library = await changedLibrary(context);
  library.put('digests/a.txt', '');
  const { report, warnings } = await describe(library);
  assert.deepEqual(report, ['nothing was changed']);
  assert.match(warnings.join('\n'), /^error: .*a\.txt.* empty.*\n  help: .*$/);
});

test('should say that warnings stopped a strict run', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Lens: A Study']) });
  const { report } = await describe(library, { isStrict: true });
  assert.equal(report.at(-1), 'warnings, and --strict: nothing was changed');
});

test('should show twenty messages of a rule, and count the rest', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(Array<string>(30).fill('Lens: A Study')) });
  const { warnings } = await describe(library);
  assert.equal(warnings.filter((line) => line.includes('(repeated-record)')).length, 21);
  assert.match(warnings.join('\n'), /a\.txt: and 9 more \(repeated-record\): see its report/);
});

test('should show an error with what to do about it, where there is something', () => {
  assert.deepEqual(describeError(new UserError('a is wrong', 'mend a')), [
    'error: a is wrong',
    '  help: mend a',
  ]);
  assert.deepEqual(describeError(new UserError('a is wrong')), ['error: a is wrong']);
});
