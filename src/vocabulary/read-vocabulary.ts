import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';
import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { toNameId } from './to-name-id.ts';
import { namesSchema, topicsSchema, wordsSchema } from './schema.ts';
import type { Name, NameKind, Vocabulary } from './types.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * Reads the vocabulary in a folder, and those in its subfolders, which may each be of another field: each topic keeps the
 * words of its own field. Of topics with one id and names that are in several of them, the first counts.
 *
 * @throws UserError with the place if a file is not valid YAML or does not fit its schema.
 */
export function readVocabulary(folder: string): Vocabulary {
  const fields = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const names = fields.map(({ name }) => name).toSorted();
  const [own, ...others] = [folder, ...names.map((name) => join(folder, name))].map(readField);
  const parts = [own!, ...others].filter((part) => part.topics.length + part.names.length > 0);
  if (others.length === 0 || parts.length === 0) return own!;
  return {
    names: withoutRepeats(
      parts.flatMap((part) => part.names),
      ({ kind, id }) => `${kind} ${id}`,
    ),
    topics: withoutRepeats(
      parts.flatMap(({ topics, field }) => topics.map((topic) => ({ ...topic, field }))),
      ({ id }) => id,
    ),
    notNames: new Set([own!, ...others].flatMap((part) => [...part.notNames])),
    metrics: [...new Set([own!, ...others].flatMap((part) => part.metrics))],
    field: parts.flatMap((part) => part.field),
    parts,
  };
}

function withoutRepeats<T>(all: T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/**
 * Reads `datasets.yaml`, `models.yaml`, `methods.yaml`, `topics.yaml` and `words.yaml` from a folder; missing files count
 * as empty.
 */
function readField(folder: string): Vocabulary {
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
    return parseQuickly(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(
      `${path}: ${(error as Error).message.replace(/:?\n[^]*/, '')}`,
      'fix the YAML at that place',
    );
  }
}

/** js-yaml is ten times as fast as `yaml`, whose messages name the place of a mistake. Null if nothing is stated. */
function parseQuickly(source: string): unknown {
  try {
    return load(source, { schema: CORE_SCHEMA }) ?? null;
  } catch {
    return parse(source);
  }
}
