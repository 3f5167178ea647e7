import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readJsonLines, writeJsonLines } from './json-lines.ts';

/** A stream of a text in pieces of so many bytes. */
const streamOf = (text: string, size: number): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
};

test('should read the values that were written, whatever pieces they come in', async () => {
  const values = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(values, fc.integer({ min: 1, max: 40 }), async (written, size) => {
      const text = writeJsonLines(written);
      const plain = JSON.parse(text) as unknown[];
      assert.deepEqual(await Array.fromAsync(readJsonLines(streamOf(text, size))), plain);
    }),
  );
});

test('should give the first value before the second has come', async () => {
  let send!: (text: string) => void;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => (send = (text) => controller.enqueue(new TextEncoder().encode(text))),
  });
  const lines = readJsonLines(stream);
  const [first, second] = writeJsonLines([{ a: 1 }, { b: 2 }]).split(/(?<=\n)/);
  send(first!);
  assert.deepEqual((await lines.next()).value, { a: 1 });
  assert.ok(second!.includes('"b"'));
});
