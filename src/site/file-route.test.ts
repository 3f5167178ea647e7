import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { APIContext } from 'astro';
import { fileRoute } from './file-route.ts';

test('should answer a request with the text that a build writes, in the media type of the file', async () => {
  const { GET, write } = fileRoute(
    ({ kind }: { kind: string }) => `text/${kind}`,
    ({ kind }) => `Größe: ${kind}\n`,
  );
  const props = { kind: 'plain' };
  const response = await GET({ props } as unknown as APIContext);
  assert.equal(await response.text(), write(props));
  assert.equal(response.headers.get('content-type'), 'text/plain;charset=utf-8');
});
