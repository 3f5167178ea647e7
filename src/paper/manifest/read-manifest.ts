import { z } from 'astro/zod';
import { UserError } from '../user-error.ts';
import { joinEntries } from './join-entries.ts';
import { lineSchema } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** A manifest as read. */
export interface ReadManifest {
  manifest: Manifest;
  /** Whether it held the conflict markers of an unfinished merge, which reading resolves. */
  hadConflicts: boolean;
}

const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/**
 * Reads a manifest: one paper per line, as JSON. Accepts any order of lines, several lines about one paper, and the
 * conflict markers of a merge, of which both sides are kept. Empty if `source` is undefined.
 *
 * @param shown the name of the file in messages
 * @throws UserError for a line that is not about a paper.
 */
export function readManifest(source: string | undefined, shown: string): ReadManifest {
  const lines = (source ?? '').split('\n').map((text, at) => ({ text: text.trim(), number: at + 1 }));
  const manifest: Manifest = new Map();
  for (const { text, number } of withoutBases(lines)) {
    if (text === '' || marker.test(text)) continue;
    const { slug, ...entry } = readLine(text, `${shown}:${number}`);
    const known = manifest.get(slug);
    manifest.set(slug, known ? joinEntries(known, entry) : entry);
  }
  return { manifest, hadConflicts: lines.some(({ text }) => marker.test(text)) };
}

/** Drops what both sides of a conflict started from, which some settings of git write between them. */
function withoutBases<Line extends { text: string }>(lines: Line[]): Line[] {
  let isBase = false;
  return lines.filter(({ text }) => {
    if (text.startsWith('|||||||')) isBase = true;
    if (text.startsWith('=======')) isBase = false;
    return !isBase;
  });
}

function readLine(text: string, place: string): z.output<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new UserError(
      `${place} cannot be read: ${reason.replaceAll(/\s+/g, ' ')}`,
      'restore the line from version control, or delete it: its paper then keeps its address, but its page counts as edited by hand',
    );
  }
}
