import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { toNameId } from './to-name-id.ts';
import { namesSchema, topicsSchema, wordsSchema } from './schema.ts';
import type { Name, NameKind, Vocabulary } from './types.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * Reads `datasets.yaml`, `models.yaml`, `methods.yaml`, `topics.yaml` and `words.yaml` from a folder; missing
 * files count as empty.
 *
 * @throws UserError with the place if a file is not valid YAML or does not fit its schema.
 */
export function readVocabulary(folder: string): Vocabulary {
  const words = readFile(folder, 'words.yaml', wordsSchema, {});
  return {
    names: nameKinds.flatMap((kind) => readNames(folder, kind)),
    topics: readFile(folder, 'topics.yaml', topicsSchema, []),
    notNames: new Set(words.notNames),
    metrics: words.metrics,
    field: words.field,
  };
}

function readNames(folder: string, kind: NameKind): Name[] {
  const groups = readFile(folder, `${nameKindTable[kind].folder}.yaml`, namesSchema, []);
  return groups.flatMap(({ generic, names }) =>
    names.map((entry) => ({ ...entry, kind, generic, id: toNameId(entry.name) })),
  );
}

function readFile<T extends z.ZodType>(folder: string, name: string, schema: T, empty: unknown): z.output<T> {
  const path = join(folder, name);
  const result = schema.safeParse(existsSync(path) ? parseYaml(path) : empty);
  if (result.success) return result.data;
  const { path: keys, message } = result.error.issues[0] ?? { path: [], message: 'invalid' };
  throw new UserError(`${path}: ${keys.join('.')}: ${message}`, 'follow the form of the entries beside it');
}

function parseYaml(path: string): unknown {
  // Reading a named pipe would never end.
  if (!statSync(path).isFile()) throw new UserError(`${path} is not a regular file`, 'remove it');
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(
      `${path}: ${(error as Error).message.replace(/:?\n[^]*/, '')}`,
      'fix the YAML at that place',
    );
  }
}
