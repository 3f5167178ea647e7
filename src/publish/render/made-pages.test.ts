import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MadePages } from './made-pages.ts';

const pages = {
  'index.html': { props: 'home', reads: { papers: 'long', 'paper a': 'short' } },
  'papers/a/index.html': { props: 'a', reads: { 'paper a': 'short', 'related a': 'none' } },
  '404.html': { props: 'lost', reads: {} },
};

function madeBefore(): MadePages {
  const made = new MadePages();
  for (const [path, record] of Object.entries(pages)) made.add(path, record);
  return made;
}

test('should keep the pages whose properties and values are the same', () => {
  const asked: string[] = [];
  const made = new MadePages(madeBefore().pack(), (value) => {
    asked.push(value);
    return value !== 'papers';
  });
  const kept = Object.entries(pages).filter(([path, { props }]) => made.keep(path, props));
  assert.deepEqual(kept.map(([path]) => path), ['papers/a/index.html', '404.html']); // prettier-ignore
  assert.deepEqual(made.paths(), ['papers/a/index.html', '404.html']);
  assert.deepEqual(asked, ['papers', 'paper a', 'related a']);
});

test('should keep no page with other properties, and none that no earlier build made', () => {
  const made = new MadePages(madeBefore().pack(), () => true);
  assert.ok(!made.keep('index.html', 'a'));
  assert.ok(!made.keep('new.html', 'home'));
  assert.ok(!new MadePages().keep('index.html', 'home'));
});

test('should record the pages that it keeps as if they had been made', () => {
  const made = new MadePages(madeBefore().pack(), () => true);
  made.add('new.html', { props: 'new', reads: { 'related a': 'none' } });
  assert.ok(made.keep('papers/a/index.html', 'a'));
  const same = new MadePages();
  same.add('new.html', { props: 'new', reads: { 'related a': 'none' } });
  same.add('papers/a/index.html', pages['papers/a/index.html']);
  assert.deepEqual(made.pack(), same.pack());
});
