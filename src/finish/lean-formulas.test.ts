import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBody } from '../compile/compile-body.ts';
import { finishPage } from './finish-page.ts';

/** The body of a page as it is finished. */
async function finish(body: string): Promise<string> {
  const html = `<html><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;
  return /<body>(.*)<\/body>/s.exec(await finishPage(html, true))?.[1] ?? '';
}

const formula = compileBody('$x_i^2 + \\log(\\frac{1}{n})$').html;

test('should keep of drawn formulas only the classes that rules name, and no letter that says nothing', async () => {
  const drawn = (await finish(formula)).split('class="katex-html"')[1]!;
  assert.match(drawn, /<span class=mathnormal>x<\/span>/);
  assert.match(drawn, /<span class=mspace style=margin-right:\.2222em><\/span>/);
  assert.match(drawn, /<span class="vlist-t vlist-t2">/);
  assert.doesNotMatch(drawn, /mord|mtight|[ :]0\.|;"|:0em/);
});

test('should change nothing that is read aloud, and nothing outside of formulas', async () => {
  const outside = '<span class="mord" style="top:0.5em;"></span>';
  const finished = await finish(`${outside}${formula}${outside}`);
  const [read] = /<math>.*<\/math>/s.exec(formula)!;
  assert.ok(finished.startsWith(outside) && finished.endsWith(outside) && finished.includes(read));
  assert.ok(finished.includes('<span class="katex-html" aria-hidden="true">'));
});

test('should leave a formula as it is that was shortened before', async () => {
  const once = await finish(formula);
  assert.equal(await finish(once), once);
});
