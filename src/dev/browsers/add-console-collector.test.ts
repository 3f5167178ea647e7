import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { addConsoleCollector } from './add-console-collector.ts';

test('should put the collector behind the content policy and before all other scripts', () => {
  const folder = makeTemporaryFolder();
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
  writeFileSync(join(folder, 'index.html'), `<head>${policy}<script>1</script></head>`);
  addConsoleCollector(folder, '/repo/');
  assert.equal(
    readFileSync(join(folder, 'index.html'), 'utf8'),
    `<head>${policy}<script src="/repo/collect-console.js"></script><script>1</script></head>`,
  );
  assert.match(readFileSync(join(folder, 'collect-console.js'), 'utf8'), /addEventListener\('error'/);
});
