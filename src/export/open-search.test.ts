import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { writeOpenSearch } from './open-search.ts';

test('should be well-formed, and keep to the limits of its texts', () => {
  const xml = writeOpenSearch('A "name" & <more> of sixteen letters', 'x'.repeat(2000), {
    results: 'https://reader.example/search/',
    icon: 'https://reader.example/favicon.svg',
    self: 'https://reader.example/opensearch.xml',
  });
  const texts = new Map<string, string>();
  const templates: string[] = [];
  let name = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    name = tag.name;
    if (tag.attributes['template']) templates.push(String(tag.attributes['template']));
  });
  parser.on('text', (text) => texts.set(name, (texts.get(name) ?? '') + text.trim()));
  parser.write(xml).close();
  assert.equal(texts.get('ShortName'), 'A "name" & <mor…');
  assert.equal(texts.get('Description')?.length, 1024);
  assert.deepEqual(templates, [
    'https://reader.example/search/?q={searchTerms}',
    'https://reader.example/opensearch.xml',
  ]);
});
