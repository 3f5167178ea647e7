import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Nodes } from 'mdast';
import { commands } from './commands.ts';
import type { Command } from './commands.ts';
import { toTree } from './to-tree.ts';

/** A tree in one line: `_emphasis_`, `*strong*`, `<link>`, `$formula$`, with `¶` between blocks. */
function shown(node: Nodes): string {
  if (node.type === 'inlineMath' || node.type === 'math') return `$${node.value}$`;
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if ('value' in node) return node.value;
  const inner = 'children' in node ? node.children.map(shown) : [];
  const marks: Record<string, string[]> = { emphasis: ['_', '_'], strong: ['*', '*'], link: ['<', '>'] };
  const [before = '', after = ''] = marks[node.type] ?? [];
  return before + inner.join(node.type === 'root' ? '¶' : '') + after;
}

/** How a text is read, and how many messages it causes. */
function read(text: string): { shown: string; messages: number } {
  const { tree, messages } = toTree([text], { repair: true });
  return { shown: shown(tree), messages: messages.length };
}

/** Whether an example is read differently once the table holds another entry for the command. */
function isNoticed(name: string, other: Command | undefined): boolean {
  const command = commands.get(name)!;
  const before = command.examples.map(([text]) => read(text));
  if (other) commands.set(name, other);
  else commands.delete(name);
  const after = command.examples.map(([text]) => read(text));
  commands.set(name, command);
  return !isDeepStrictEqual(before, after);
}

for (const [name, command] of commands) {
  const { args: _, examples, ...properties } = command;
  test(`should read \\${name} as its examples show, and need each of its properties for them`, () => {
    for (const [text, expected] of examples) assert.equal(read(text).shown, expected);
    assert.ok(isNoticed(name, undefined), 'the row');
    for (const key of Object.keys(properties))
      assert.ok(isNoticed(name, { ...command, [key]: undefined }), key);
  });
}
