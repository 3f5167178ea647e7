import type { Parsed } from '../../entries/entry.ts';
import { plainName } from '../../entries/field-names.ts';
import { entryFormat } from '../entry-format.ts';
import { areKeysOfPaper, mappingOfNotes } from '../notes/note-keys.ts';
import { linesOf } from '../tagged/lines-of.ts';
import { type Item, toOutlineEntries } from './to-outline-entry.ts';

const heading = /^(\*+)[ \t]+(.*)$/;
const tagged = /(?<![ \t])[ \t]+:([\p{L}\p{N}_@#%:]{1,300}):$/u;
/** What stands before a heading's words: a state, a priority. */
const states = 'TODO|DONE|NEXT|WAITING|STARTED|READ|READING|TOREAD|TO-READ|CANCELLED|CANCELED|HOLD|SOMEDAY';
const priority = /^\[#[A-Z0-9]\]\s+/;
const planning = /^\s*(?:(?:DEADLINE|SCHEDULED|CLOSED):\s*[<[][^\]>]*[\]>]\s*)+$/;
const drawer = /^\s*:([\p{L}_-]+):\s*$/u;
const property = /^\s*:([\p{L}\p{N}_-]+)\+?:[ \t]+(\S.*)$/u;

/** A heading with what stands below it up to the next. */
interface Node extends Item {
  level: number;
  isPaper: boolean;
}

/** Takes an outline of Org apart: headings whose drawer states a paper, and those beside them with a text. */
export function parseOrg(text: string): Parsed {
  const nodes = toNodes(text);
  const levels = new Set(nodes.filter(({ isPaper }) => isPaper).map(({ level }) => level));
  const items: Item[] = [];
  let [paper, section]: [Node | undefined, string | undefined] = [undefined, undefined];
  for (const [at, node] of nodes.entries()) {
    if (paper && node.level > paper.level && !node.isPaper) {
      paper.end = node.end;
      paper.body.push(`${'#'.repeat(Math.min(node.level, 6))} ${node.title}`);
      for (const line of node.body) paper.body.push(line);
      continue;
    }
    const isAbove = (nodes[at + 1]?.level ?? 0) > node.level;
    const isPaper = node.isPaper || (levels.has(node.level) && !isAbove && node.body.some((line) => line !== ''));
    paper = isPaper ? { ...node, body: [...node.body], ...(section && { section }) } : undefined;
    if (paper) items.push(paper);
    else section = node.title;
  }
  const isDivided = new Set(items.map((item) => item.section)).size > 1;
  return { entries: toOutlineEntries(items.map(({ section: own, ...item }) => ({ ...item, ...(isDivided && own && { section: own }) }))), damages: [] };
} // prettier-ignore

function toNodes(text: string): Node[] {
  const state = new RegExp(`^(?:${[states, ...declared(text)].join('|')})\\s+`);
  const nodes: Node[] = [];
  let open = '';
  for (const line of linesOf(text)) {
    const [, stars, words = ''] = heading.exec(line.text.trimEnd()) ?? [];
    const tags = tagged.exec(words)?.[1];
    const title = words.replace(tagged, '');
    const node = nodes.at(-1);
    if (stars) {
      const fields: [string, string][] = tags ? tags.split(':').map((tag) => ['tags', tag]) : [];
      const own = title.replace(state, '').replace(priority, '').replace(/\s*\[\d*[/%]\d*\]$/, '');
      nodes.push({ level: stars.length, title: own, start: line.start, end: line.end, fields, body: [], isPaper: false });
      open = '';
    } else if (node) {
      node.end = line.end;
      open = readLine(line.text, node, open);
    }
  }
  for (const node of nodes) node.isPaper = areKeysOfPaper(node.fields.map(([name]) => plainName(name)));
  return nodes;
} // prettier-ignore

/** Adds a line to its node; returns the drawer that is open below it. */
function readLine(text: string, { fields, body }: Node, open: string): string {
  const name = drawer.exec(text)?.[1]?.toLowerCase();
  if (name) return name === 'end' ? '' : name;
  const [, key, value] = open === 'properties' ? (property.exec(text) ?? []) : [];
  if (key && value) fields.push([key.toLowerCase(), value.trim()]);
  else if (open === '' && !planning.test(text) && !/^\s*#\+/.test(text)) body.push(text.trim());
  return open;
}

/** States that the file names itself: `#+TODO: NEW READING | READ`. */
const declared = (text: string): string[] =>
  [...text.matchAll(/^#\+(?:SEQ_)?TODO:(.*)$/gim)].flatMap(([, own]) => own!.match(/[\p{Lu}-]{2,}/gu) ?? []);

/** Outlines of Emacs Org mode, as org-bibtex and people keep papers in them. */
export const org = entryFormat({
  name: 'org',
  title: 'an outline of Org with papers',
  signs: [/^\*+[ \t]+\S/m, /^[ \t]*:PROPERTIES:[ \t]*$/m, (text) => parseOrg(text).entries.length > 0],
  parse: parseOrg,
  mapping: mappingOfNotes,
});
