import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagePlan } from '../plan/plan-page.ts';
import { describeDiff } from './describe-diff.ts';
import { summariseChanges } from './summarise-changes.ts';
import { diffWords } from './word-diff.ts';

const page = (fields: string, body = 'One two three four five six seven eight nine ten.'): string =>
  `---\n${fields}\n---\n\n${body}\n`;
const plan = (before: string, next: string, more: Partial<PagePlan> = {}): PagePlan => ({
  slug: 'lens',
  action: 'update',
  before,
  page: next,
  ...more,
});
const shown = (plans: PagePlan[]): string[] => describeDiff(plans).map(({ kind, text }) => `${kind} ${text}`);

test('should show each changed part, and of a long text only what changed', () => {
  const before = page('title: "Lens"\nmodels: [ "LoRA" ]');
  const next = page('title: "Lens"\nmodels: [ "QLoRA" ]\nvenue: "TMLR"', 'One two three four five six seven 8 nine ten.'); // prettier-ignore
  assert.deepEqual(shown([plan(before, next)]), [
    'page lens.mdx',
    'field models',
    'old ["LoRA"]',
    'new ["QLoRA"]',
    'field venue',
    'new "TMLR"',
    'field body',
    'old … two three four five six seven [eight] nine ten. …',
    'new … [8] nine ten. …',
  ]);
});

test('should show what is kept, and pages that come, go or are merged', () => {
  const kept = plan('', '', {
    action: 'kept-back',
    page: undefined,
    conflicts: [{ field: 'title', theirs: '"Mine"', ours: '"Lens"' }],
  } as Partial<PagePlan>);
  assert.deepEqual(shown([kept]).slice(1), [
    'field title, kept because it was edited by hand',
    'kept "Mine"',
    'new "Lens"',
  ]);
  assert.deepEqual(
    shown([
      { slug: 'a', action: 'create', page: 'x' },
      { slug: 'b', action: 'remove', before: 'x' },
      { slug: 'c', action: 'merge', into: 'a' },
      { slug: 'd', action: 'same', before: 'x' },
    ]),
    ['page a.mdx (new)', 'page b.mdx (removed)', 'page c.mdx (merged into a.mdx)'],
  );
});

test('a diff of words should give back both texts', () => {
  const [old, next] = ['a b c d e f', 'a x c d f g'];
  const stretches = diffWords(old, next);
  const textOf = (gone: string): string =>
    stretches.filter(({ kind }) => kind !== gone).flatMap(({ words }) => words).join(' '); // prettier-ignore
  assert.deepEqual([textOf('new'), textOf('old')], [old, next]);
  assert.deepEqual(stretches.filter(({ kind }) => kind === 'same').flatMap(({ words }) => words), ['a', 'c', 'd', 'f']); // prettier-ignore
});

test('should group changes by field and rule, those of most pages first', () => {
  const with2 = (models: string, rule: string): string =>
    page(`title: "Lens"\nmodels: [ ${models} ]\nevidence:\n  models: [ ${rule} ]`);
  const before = with2('"LoRA"', '"vocabulary a0-4"');
  const next = with2('"LoRA", "Adam"', '"vocabulary a0-4", "literal a6-9"');
  const gone = page('title: "Lens"');
  const plans = [
    plan(before, next),
    plan(before, next, { slug: 'prism' }),
    plan(before, gone, { slug: 'door' }),
  ];
  assert.deepEqual(summariseChanges(plans), [
    'models by literal, 2 pages: 2 new (+Adam, +Adam)',
    'models by vocabulary, 1 page: 1 gone (-LoRA)',
  ]);
});
