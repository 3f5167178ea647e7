import assert from 'node:assert/strict';
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { compileBody } from './compile-body.ts';

const here = createRequire(import.meta.url);
const ofRehype = createRequire(here.resolve('rehype-katex'));

test('should use the same KaTeX for markup and styles', () => {
  assert.equal(realpathSync(ofRehype.resolve('katex')), realpathSync(here.resolve('katex')));
});

test('should write only classes that the styles know', () => {
  const css = readFileSync(here.resolve('katex/dist/katex.css'), 'utf8');
  const html = compileBody('$\\frac{x_1}{y}$').html;
  const sizes = [...html.matchAll(/class="([^"]*sizing[^"]*)"/g)].map((match) => match[1]!.split(' ')[0]!);
  assert.ok(sizes.length > 0);
  for (const name of sizes) assert.ok(css.includes(`.${name}`), `no style for .${name}`);
});
