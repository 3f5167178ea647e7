import { cleanText } from '../../text/clean-text.ts';
import { cutText } from '../../text/cut-text.ts';
import type { Reading } from '../types.ts';
import type { Entry } from './entry.ts';
import type { Mapping } from './mapping.ts';

/** Entries whose names are looked at, and names that are listed. */
const looked = 1000;
const listed = 60;
/** Longest name that is listed, in characters. */
const longest = 80;

/** Which names of a file gave which fields, and from which nothing was read. */
export function toReading(entries: Entry[], { of, rows }: Mapping): Reading {
  const names = new Set(entries.slice(0, looked).flatMap((entry) => [...entry.names()]));
  const has = (name: string): boolean =>
    names.has(plain(name)) || [...names].some((own) => own.startsWith(`${plain(name)}.`));
  const fields = rows.map(({ field, names: own }) => ({ field, names: own.filter(has) })).filter((row) => row.names.length > 0); // prettier-ignore
  const read = new Set(fields.flatMap((row) => row.names.map(plain)));
  const isRead = (name: string): boolean =>
    [...read].some((own) => own === name || own.startsWith(`${name}.`) || name.startsWith(`${own}.`));
  const leftOut = [...names].filter((name) => !isRead(name)).slice(0, listed);
  const shown = (own: string[]): string[] =>
    own.map((name) => cutText(cleanText(name), longest)).filter((name) => name !== '');
  return {
    ...(of && { of }),
    fields: fields.map((row) => ({ ...row, names: shown(row.names) })),
    leftOut: shown(leftOut),
  };
}

/** A path as entries list it: without the signs of lists, what is chosen of them, and attributes. */
const plain = (name: string): string => name.replace(/\[[^\]]*\]/g, '').replace(/@.*$/, '');
