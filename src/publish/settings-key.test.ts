import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { settingsKey } from './settings-key.ts';

test('should change with what the settings read elsewhere, and with their file', async () => {
  const folder = makeTemporaryFolder();
  const own = pathToFileURL('src/site.config.ts').href;
  const program = `import { site as own } from '${own}'; export const site = { ...own, name: process.env.OWN_NAME };`;
  const keyOf = (file: string): Promise<string> => {
    writeFileSync(join(folder, file), program);
    return settingsKey({ OFFPRINT_CONFIG: join(folder, file) });
  };
  process.env['OWN_NAME'] = 'One';
  const one = await keyOf('first.ts');
  process.env['OWN_NAME'] = 'Two';
  assert.notEqual(await keyOf('second.ts'), one);
  writeFileSync(join(folder, 'first.ts'), `${program} // changed`);
  assert.notEqual(await settingsKey({ OFFPRINT_CONFIG: join(folder, 'first.ts') }), one);
});
