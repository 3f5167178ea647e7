import type { Damage, Entry, Parsed } from '../../entries/entry.ts';
import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';
import { inheritFields, type KeyedFields } from './inherit-fields.ts';
import { Scanner } from './scanner.ts';
import { toNameParts } from './to-name-parts.ts';
import { journalMacros } from './journal-macros.ts';

/** An entry's opening at the start of a line, or right after the end of another. */
const opening = /(?<=^|[\n\r}])[ \t]*@[ \t]*([A-Za-z][\w-]*)\s*([{(])/g;
/** What BibTeX predefines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const people = new Set(['author', 'editor']);
/** Fields that stand outside an entry, because a brace too many closed it. */
const stray = /^[\s,]*\w[\w-]*\s*=\s*[{"\w]/;

/** Takes a BibTeX or biblatex file apart. An entry that does not close ends where the next begins, and is damaged. */
export function parseBibtex(text: string): Parsed {
  const macros = new Map(months.map((month) => [month, month]));
  const found: (KeyedFields & { start: number; end: number })[] = [];
  const damages: Damage[] = [];
  const starts = [...text.matchAll(opening)];
  let done = 0;
  starts.forEach((match, index) => {
    const [lead, type = '', bracket] = match;
    const start = match.index + lead.indexOf('@');
    if (start < done) return;
    if (stray.test(text.slice(done, start)))
      damages.push({ start: done, end: start, reason: 'fields after the end of their entry' });
    const after = starts[index + 1];
    const scanner = new Scanner(text, match.index + lead.length, after?.index ?? text.length);
    const kind = type.toLowerCase();
    if (kind === 'comment' || kind === 'preamble') {
      done = scanner.skipBalanced(bracket!) ? scanner.at : match.index + lead.length;
      return;
    }
    const read = readFields(scanner, bracket === '{' ? '}' : ')', macros);
    done = scanner.at;
    if (!read) {
      const reason = after ? 'an entry that does not close' : 'the file ends in the middle of an entry';
      damages.push({ start, end: (done = after?.index ?? text.length), reason });
    } else if (kind === 'string') for (const [name, value] of read.fields) macros.set(name, value);
    else found.push({ start, end: done, ...read });
  });
  const volumes = inheritFields(found);
  return { entries: found.filter((entry) => !volumes.has(entry)).map(toBibtexEntry), damages };
}

/** Key and fields of an entry; undefined if it does not close. */
function readFields(
  scanner: Scanner,
  close: string,
  macros: ReadonlyMap<string, string>,
): KeyedFields | undefined {
  const fields = new Map<string, string>();
  let key = '';
  for (;;) {
    scanner.skip(/[\s,]*/y);
    if (scanner.isAtEnd) return undefined;
    if (scanner.take(close)) return { key, fields };
    const name = scanner.skip(/[^\s,={}()"#]+/y);
    scanner.skip(/\s*/y);
    if (name && scanner.take('=')) {
      const value = readValue(scanner, macros);
      if (value === undefined) return undefined;
      const field = name.toLowerCase();
      if (value.trim() !== '' && !fields.has(field)) fields.set(field, value);
    } else if (name) key ||= name;
    else if (!scanner.skipOne()) return undefined;
  }
}

/** Strings, numbers and macros joined by `#`; undefined if a string does not close. */
function readValue(scanner: Scanner, macros: ReadonlyMap<string, string>): string | undefined {
  let value = '';
  do {
    scanner.skip(/\s*/y);
    const part = scanner.take('{')
      ? scanner.readUntil('}')
      : scanner.take('"')
        ? scanner.readUntil('"')
        : ofMacro(scanner, macros);
    if (part === undefined) return undefined;
    value += part;
    if (value.length > limits.entry) throw tooLong();
    scanner.skip(/\s*/y);
  } while (scanner.take('#'));
  return value;
}

function tooLong(): DigestError {
  return new DigestError(`strings that make a value of more than ${limits.entry} characters`, {
    cure: 'remove the @string entries that repeat each other',
  });
}

function ofMacro(scanner: Scanner, macros: ReadonlyMap<string, string>): string {
  const name = scanner.skip(/[^\s,{}()"#=]+/y);
  return macros.get(name.toLowerCase()) ?? name;
}

function toBibtexEntry({ start, end, fields }: KeyedFields & { start: number; end: number }): Entry {
  const valuesOf = (name: string): unknown[] => {
    const value = fields.get(name);
    if (value === undefined) return [];
    if (people.has(name)) return toNameParts(value);
    return [journalMacros[value.trim()] ?? value];
  };
  return { start, end, valuesOf, names: () => fields.keys() };
}
