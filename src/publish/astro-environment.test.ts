import assert from 'node:assert/strict';
import { test } from 'node:test';
import { astroEnvironment } from './astro-environment.ts';

test('should compile for production in a shell that is set up for development', () => {
  const environment = astroEnvironment({ NODE_ENV: 'development', SITE_URL: 'https://e.org' });
  assert.equal(environment['NODE_ENV'], 'production');
  assert.equal(environment['SITE_URL'], 'https://e.org');
});
