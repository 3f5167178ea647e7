import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setText } from '../../paper/set-text.ts';
import { undoRepairs } from '../../paper/undo-repairs.ts';
import { toTree } from '../to-tree.ts';

/** Words parted at a line's end, and what they are. */
const words: Record<string, string> = {
  'anno-tated': 'annotated',
  'read-ings': 'readings',
  'experi-ments': 'experiments',
  'Tokeni-zation': 'Tokenization',
  'imple\u2010mentation': 'implementation',
  'well-known': 'well-known',
  'self-supervised': 'self-supervised',
  'multi-agentic': 'multi-agentic',
  'state-of': 'state-of',
  'Diffie-Hellman': 'Diffie-Hellman',
};
for (const [broken, whole] of Object.entries(words)) {
  test(`should set ${whole} for ${broken} at a line's end, and give it back`, () => {
    const source = `We call it ${broken}, a state-of-the-art.`;
    const { tree, repairs } = toTree([source], { repair: false, broken: [broken] });
    assert.equal(setText(tree), `We call it ${whole}, a state-of-the-art.`);
    assert.equal(undoRepairs(setText(tree), repairs), source);
  });
}

test('should leave a hyphen that stood within a line', () => {
  const { tree } = toTree(['We anno-tated it.'], { repair: false });
  assert.equal(setText(tree), 'We anno-tated it.');
});
