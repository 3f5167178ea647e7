import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { readVocabulary } from './read-vocabulary.ts';

test('should reject a named pipe rather than wait for it', () => {
  const folder = makeTemporaryFolder();
  spawnSync('mkfifo', [join(folder, 'words.yaml')]);
  assert.throws(() => readVocabulary(folder), { message: /words\.yaml is not a regular file$/ });
});

test('should name the place of a mistake', () => {
  const messageFor = (text: string): string => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'words.yaml'), text);
    try {
      readVocabulary(folder);
    } catch (error) {
      return (error as Error).message.replace(folder, '').slice(1);
    }
    return '';
  };
  const mistakes = {
    'field: [a, b':
      'words.yaml: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 13',
    'field:\n\t- a': 'words.yaml: Tabs are not allowed as indentation at line 2, column 1',
    'field: [a]\nfield: [b]': 'words.yaml: Map keys must be unique at line 2, column 1',
    'field: [2020-01-01]': '',
    'field: [true]': 'words.yaml: field.0: Invalid input: expected string, received boolean',
    '# none': 'words.yaml: : Invalid input: expected object, received null',
  };
  for (const [text, message] of Object.entries(mistakes)) assert.equal(messageFor(text), message);
});

test('should give each name an address of its own, whatever its letters', () => {
  const folder = makeTemporaryFolder();
  const names = ['QuIP#', 'LoRA+', 'VAE', 'β-VAE', 'π0', 'Nyström', 'Łódź', '百度', '文心'];
  writeFileSync(join(folder, 'models.yaml'), JSON.stringify([{ area: 'Models', names }]));
  const ids = readVocabulary(folder).names.map(({ id }) => id);
  const spelled = ['quip-sharp', 'lora-plus', 'vae', 'beta-vae', 'pi0', 'nystrom', 'lodz'];
  assert.deepEqual(ids.slice(0, -2), spelled);
  assert.equal(new Set(ids).size, names.length);
  for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
});

test('should read vocabularies of several fields side by side, each topic with the words of its own', () => {
  const folder = makeTemporaryFolder();
  const topics = (id: string): string =>
    JSON.stringify([{ id, label: id, definition: id, terms: { [id]: 5 } }]);
  writeFileSync(join(folder, 'topics.yaml'), topics('pruning'));
  writeFileSync(join(folder, 'words.yaml'), 'field: [train*]');
  mkdirSync(join(folder, 'ecology'));
  writeFileSync(join(folder, 'ecology', 'topics.yaml'), topics('reefs'));
  writeFileSync(join(folder, 'ecology', 'words.yaml'), 'field: [species]');
  const vocabulary = readVocabulary(folder);
  assert.deepEqual(
    vocabulary.topics.map(({ id, field }) => [id, field]),
    [
      ['pruning', ['train*']],
      ['reefs', ['species']],
    ],
  );
  assert.equal(vocabulary.parts?.length, 2);
  assert.equal(readVocabulary(join(folder, 'ecology')).parts, undefined);
  assert.deepEqual(readVocabulary(join(folder, 'none')).topics, []);
});
