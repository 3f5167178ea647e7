import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preloadPlugin } from './preload-plugin.ts';

test('should replace the code that loads scripts on demand, with addresses below the base', () => {
  const plugin = preloadPlugin();
  plugin.configResolved({ base: '/repo/' });
  assert.match(
    plugin.load('\0vite/preload-helper.js')!,
    /export const __vitePreload = .*"\/repo\/" \+ file/s,
  );
});

test('should leave all other modules alone', () => {
  assert.equal(preloadPlugin().load('/src/components/desk/stars.ts'), undefined);
});
