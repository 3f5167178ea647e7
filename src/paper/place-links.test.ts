import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { placeLinks } from './place-links.ts';
import { setText } from './set-text.ts';

const text = (value: string) => ({ type: 'text' as const, value });

test('should place links by their texts', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('Trees.')] },
      {
        type: 'paragraph',
        children: [
          text('See '),
          { type: 'link', url: 'https://a.org/b', children: [{ type: 'emphasis', children: [text('our')] }, text(' page')] },
          { type: 'link', url: 'https://a.org/c', children: [] },
          text('.'),
        ],
      },
    ],
  }; // prettier-ignore
  const [link, ...more] = placeLinks(tree);
  assert.deepEqual(more, []);
  assert.equal(link?.url, 'https://a.org/b');
  assert.equal(setText(tree).slice(link.start, link.end), 'our page');
});
