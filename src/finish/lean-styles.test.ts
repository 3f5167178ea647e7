import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { finishPage } from './finish-page.ts';
import { madeByScripts } from './made-by-scripts.ts';

const sheet = '.x{a:b}.y{a:b}p[data-astro-cid-aaaabbbb]{a:b}';

async function finish(body: string): Promise<{ style: string; body: string }> {
  const html = `<html><head><meta charset="utf-8"><title>A</title><style>${sheet}</style></head><body>${body}</body></html>`;
  const [, style = '', rest = ''] =
    /<style>(.*?)<\/style>.*<body>(.*)<\/body>/.exec(await finishPage(html, true)) ?? [];
  return { style, body: rest };
}

test('should leave out the rules that a page does not use', async () => {
  assert.equal((await finish('<i class="a x"></i>')).style, '.x{a:b}');
});

test('should give short names to the attributes of components, only where a rule needs them', async () => {
  const { style, body } = await finish(
    '<p class="y" data-astro-cid-aaaabbbb>A</p><i data-astro-cid-aaaabbbb></i><b data-astro-cid-ccccdddd></b>',
  );
  assert.equal(style, '.y{a:b}p[data-aaaab]{a:b}');
  assert.equal(body, '<p class="y" data-aaaab>A</p><i></i><b></b>');
});

test('should keep all rules where scripts will add more elements', async () => {
  const { style, body } = await finish('<div data-pages="2"><i data-astro-cid-aaaabbbb></i></div>');
  assert.equal(style, sheet.replaceAll('astro-cid-aaaabbbb', 'aaaab'));
  assert.match(body, /<i data-aaaab>/);
});

test('should know the classes that scripts of every page give to what they add', () => {
  const css = ['base', 'frame'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('');
  const styled = new Set(css.match(/\.[a-z][\w-]*/g));
  const made = ['src/components/search', 'src/components/desk/stars.ts', 'src/components/paper'].flatMap(
    classesIn,
  );
  assert.ok(made.includes('.star') && made.includes('.toast'));
  const unknown = made.filter((name) => styled.has(name) && !madeByScripts.includes(name));
  assert.deepEqual(unknown, []);
});

/** The classes that the scripts in a folder, or a script, give to elements. */
function classesIn(path: string): string[] {
  if (!path.endsWith('.ts'))
    return readdirSync(path).filter((name) => name.endsWith('.ts')).flatMap((name) => classesIn(`${path}/${name}`)); // prettier-ignore
  const found = readFileSync(path, 'utf8').matchAll(/\bclass(?:Name)?: '([^']*)'/g);
  return [...found].flatMap(([, names]) => names!.split(' ').map((name) => `.${name}`));
}
