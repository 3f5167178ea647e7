import { Parser } from 'htmlparser2';
import { type Damage, type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { refuseDeep } from '../html/refuse-deep.ts';

const reason =
  'a reference that does not say which part of it is the title; export the papers as RIS, BibTeX or CSL JSON';

/** Takes a bibliography apart: an entry for each COinS, from the reference before it; one without COinS is damage. */
export function readCoins(html: string): Parsed {
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  let start: number | undefined;
  let open: Entry | undefined;
  const reject = (end: number): void => {
    if (start !== undefined) damages.push({ start, end, reason });
  };
  const depth = refuseDeep(html);
  const parser: Parser = new Parser({
    onopentag(tag, { class: classes = '', title = '' }) {
      const own = classes.split(/\s+/);
      depth.open(parser.startIndex);
      if (tag === 'div' && own.includes('csl-entry')) {
        reject(parser.startIndex);
        start = parser.startIndex;
      } else if (tag === 'span' && own.includes('Z3988') && !open) {
        open = toEntry(start ?? parser.startIndex, parser.endIndex + 1, toFields(title));
        start = undefined;
      }
    },
    onclosetag(tag) {
      depth.close();
      if (tag !== 'span' || !open) return;
      entries.push({ ...open, end: parser.endIndex + 1 });
      open = undefined;
    },
  });
  parser.end(html);
  reject(html.length);
  return { entries, damages };
} // prettier-ignore

/** The fields of a COinS. What `rft.title` names depends on the kind of thing: journals and books have titles of their own. */
function toFields(query: string): [string, string][] {
  const values = [...new URLSearchParams(query)].map(([name, value]): [string, string] => [name, value.replace(/^info:(?:doi|arxiv)\//, '')]);
  const hasPart = values.some(([name]) => name === 'rft.atitle');
  const isJournal = values.some(([name, value]) => name === 'rft_val_fmt' && value.endsWith(':journal'));
  return values.map(([name, value]) => [/^rft\.[jb]?title$/.test(name) ? (hasPart || isJournal ? 'container' : 'title') : name, value]);
} // prettier-ignore
