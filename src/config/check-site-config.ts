import type { z } from 'astro/zod';
import { UserError } from '../paper/user-error.ts';
import { siteSchema, type SiteConfig } from './site-schema.ts';

/**
 * The settings of a site, checked.
 *
 * @param stated the file's export `site`
 * @param file the file's name, for messages
 * @throws UserError with exit code 2 that lists each invalid key, its value and how to correct it.
 */
export function checkSiteConfig(stated: unknown, file: string): SiteConfig {
  const result = siteSchema.safeParse(stated, { reportInput: true });
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap(faultsOf);
  throw new UserError(
    `${file} has ${faults.length === 1 ? 'an invalid setting' : `${faults.length} invalid settings`}\n` +
      faults.map((fault) => `  ${fault}`).join('\n'),
    `correct ${file} and run the command again`,
    2,
  );
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...issue.path, key]));
  const key = issue.path.join('.') || 'site';
  if (issue.input === undefined) return [`${key} is missing: ${issue.message}`];
  return [`${key} is ${showValue(issue.input)}: ${issue.message}`];
}

function unknownKey(path: PropertyKey[]): string {
  const known = path.length === 1 ? siteSchema.shape : siteSchema.shape.accent.shape;
  return `${path.join('.')} is not a setting: remove it, or use one of ${Object.keys(known).join(', ')}`;
}

const LONGEST = 60;

/** A value as code, shortened and without terminal control characters. */
function showValue(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : inQuotes(value);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return shown.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeCharacter);
}

const inQuotes = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);

const escapeCharacter = (character: string): string =>
  String.raw`\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
