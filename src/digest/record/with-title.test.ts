import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../tagger/states.ts';
import { withTitle } from './with-title.ts';

const row = (label: State['label'], text: string, tail = 0) => ({
  line: { text },
  state: { label, phase: 'titled' } as State,
  ...(tail > 0 && { mark: { kind: 'number' as const, length: 2, tail } }),
});
const remark = '** by Ada Holt et al.';
const title = row('B-title', `**Late Tides${remark}`, remark.length);
const byline = { authors: ['Jo Roe', 'Bo Larsen'] };

test('should take the authors of a remark on the title before those of a byline', () => {
  const { authors, moreAuthors } = withTitle(byline, [title, row('B-authors', 'Jo Roe, Bo Larsen')], []);
  assert.deepEqual([authors, moreAuthors], [['Ada Holt'], true]);
});

test('should take authors with a label before those of a remark, and say no more of them', () => {
  const labelled = row('B-authors', 'Authors: Jo Roe, Bo Larsen');
  assert.deepEqual(withTitle(byline, [title, labelled], []), byline);
});

test('should read what the address of a title states, unless a line of its own says more', () => {
  const marks = ['](https://doi.org/10.1000/1)'];
  assert.deepEqual(withTitle({}, [row('B-title', 'Late Tides')], marks), { doi: '10.1000/1' });
  assert.deepEqual(withTitle({ doi: '10.1000/2' }, [row('B-title', 'Late Tides')], marks), {
    doi: '10.1000/2',
  });
});

test('should read what the end of a title states, unless lines of their own name the authors', () => {
  const stated = { authors: ['Ada Holt', 'Bo Larsen'], isOpen: true, published: '2025' };
  const row = { line: { text: 'Late Tides (…)' }, state: title.state, mark: { kind: 'title' as const, length: 0, tail: 4, stated } }; // prettier-ignore
  assert.deepEqual(withTitle({}, [row], []), {
    authors: stated.authors,
    moreAuthors: true,
    published: '2025',
  });
  assert.deepEqual(withTitle(byline, [row], []), { ...byline, published: '2025' });
});
