import assert from 'node:assert/strict';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { listWords } from '../../text/list-words.ts';
import allowed from './page-elements.json' with { type: 'json' };

const elements = new Set(listWords([...allowed.html, ...allowed.mathml]));
const forbiddenAttributes = /^(on|src|action|formaction|xlink|data|id$|name$|target$)/i;

/** Asserts that compiled HTML holds only what an abstract may: no element, attribute or address that acts. */
export function checkCompiled(tree: Root): void {
  visit(tree, (node) => {
    assert.ok(['root', 'element', 'text'].includes(node.type), `a compiled page holds a ${node.type}`);
    if (node.type !== 'element') return;
    assert.ok(elements.has(node.tagName), `a compiled page holds <${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      assert.doesNotMatch(name, forbiddenAttributes);
      if (name === 'href') assert.match(String(value), /^https?:\/\//);
      if (name === 'style')
        assert.doesNotMatch(String(value), /url\(|position:\s*fixed|(?<![\d.])\d{3,}(?:\.\d+)?em/);
    }
  });
}
