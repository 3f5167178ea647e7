import { isMap, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import { fields } from '../fields.ts';
import { paperSchema } from '../schema.ts';
import type { PaperFrontmatter } from '../schema.ts';
import { describeYamlError, lineWithoutKey } from './describe-yaml-error.ts';
import { toMessage } from './fault.ts';
import type { Fault } from './fault.ts';
import { findConflict } from './find-conflict.ts';
import { findMisread, findRepeated } from './find-misread.ts';
import { findRefused } from './find-refused.ts';
import { isEmptied, keyOf, readNode } from './read-node.ts';
import { readWritten } from './read-written.ts';
import { splitPage } from './split-page.ts';

/** A page, after reading. */
export interface ReadPage {
  /** The front matter in the form of the schema; if there are faults, only what could be read. */
  frontmatter: PaperFrontmatter;
  body: string;
  /** The errors, each with its place and a cure, in order of lines; empty if the page may be published. */
  faults: VFileMessage[];
}

/**
 * Reads a page, for both the splitter and the site. Accepts what people naturally write: dates and
 * identifiers without quotation marks or as addresses, a single value for a list. Does not throw.
 */
export function readFrontmatter(source: string): ReadPage {
  const { yaml, start, body } = splitPage(source);
  const conflict = findConflict(source);
  const { frontmatter, faults } = conflict || yaml === undefined ? nothing : readYaml(yaml);
  const own = conflict ?? (yaml === undefined ? findMissing(source) : undefined);
  const all = own ? [own] : faults.map((fault) => ({ ...fault, offset: fault.offset + start }));
  const sorted = all.toSorted((a, b) => a.offset - b.offset);
  return { frontmatter, body, faults: sorted.map((fault) => toMessage(fault, source)) };
}

/** Front matter, and its faults with offsets into the YAML. */
interface ReadYaml {
  frontmatter: PaperFrontmatter;
  faults: Fault[];
}

const nothing: ReadYaml = { frontmatter: {} as PaperFrontmatter, faults: [] };

function readYaml(yaml: string): ReadYaml {
  const written = readWritten(yaml);
  if (written) {
    const frontmatter = readFields(written);
    if (paperSchema.safeParse(frontmatter).success) return { frontmatter, faults: [] };
  }
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  const map = document.contents;
  const frontmatter = readFields(map);
  if (error) return { frontmatter, faults: [describeYamlError(yaml, document, error)] };
  if (map && !isMap(map)) return { frontmatter, faults: [lineWithoutKey(yaml, map.range?.[0] ?? 0)] };
  const faults = [...findMisread(yaml, document), ...findRepeated(yaml, document)];
  return { frontmatter, faults: faults.length > 0 ? faults : findRefused(yaml, map, frontmatter) };
}

function readFields(map: Node | null): PaperFrontmatter {
  const entries = (isMap(map) ? map.items : []).map((pair) => {
    const key = keyOf(pair);
    const { schema } = Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : {};
    if (!schema) return [key, String(pair.value)];
    return [key, isEmptied(pair.value) ? undefined : readNode(pair.value, schema)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as PaperFrontmatter;
}

/** Describes what is missing from a page without front matter. */
function findMissing(source: string): Fault {
  const first = /\S.*/.exec(source.replace(/^\uFEFF/, ''))?.[0].trim() ?? '';
  const isOpen = first === '---';
  return {
    rule: 'missing',
    offset: isOpen ? source.indexOf(first) : 0,
    reason: isOpen ? 'the front matter is not closed' : 'the page has no front matter',
    actual: first,
    cure: isOpen
      ? 'write --- on a line of its own after the last field'
      : 'begin the page with ---, title: "…" and ---, each on a line of its own',
  };
}
