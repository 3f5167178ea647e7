import type { ToPlace } from '../../passages/offsets.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { collectParagraphs, type Paragraphs } from './paragraphs.ts';
import { readPackage } from './read-package.ts';
import { walkXml } from './walk-xml.ts';

/** Reads a document of Word, as Word, LibreOffice and Google Docs write it. */
export function readDocx(bytes: Uint8Array, options: ReadOptions): Split {
  return readPackage(bytes, options, { format: 'docx', name: 'word/document.xml', toPassages });
}

/** Where the walk through a document is. */
interface State {
  paragraphs: Paragraphs;
  /** Level of each style of headings, and address of each link. */
  levels: Map<string, number>;
  links: Map<string, string>;
  /** What the run in hand is set in; nothing outside runs. */
  run?: Set<string>;
  isHidden: boolean;
  isText: boolean;
  /** Open elements whose text the document does not show. */
  silent: number;
}

function toPassages(xml: string, toPlace: ToPlace, open: (name: string) => string): Passage[] {
  const paragraphs = collectParagraphs(toPlace);
  const levels = readLevels(open('word/styles.xml'));
  const links = readLinks(open('word/_rels/document.xml.rels'));
  const state: State = { paragraphs, levels, links, isHidden: false, isText: false, silent: 0 };
  walkXml(xml, {
    open: (tag, attributes) => {
      if (silent.has(tag)) state.silent += 1;
      opened[tag]?.(state, attributes);
    },
    text: (text, offset) => {
      if (state.isText && state.silent === 0) paragraphs.add(text, offset, state.run ?? [], state.isHidden);
    },
    close: (tag) => {
      if (silent.has(tag)) state.silent -= 1;
      closed[tag]?.(state);
    },
  });
  paragraphs.end();
  return paragraphs.collector.passages;
}

/** Elements whose text the document does not show: deleted text, and older forms of what it shows. */
const silent = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

type Opened = (state: State, attributes: Record<string, string>) => void;
const isOn = (value = ''): boolean => !/^(?:0|false|none|off|auto)$/.test(value);
const set =
  (setting: string): Opened =>
  ({ run }, attributes) =>
    isOn(attributes['w:val']) && run?.add(setting);

/** What the start of an element does; ISO 29500-1, 17.3. */
const opened: Record<string, Opened> = {
  'w:p': ({ paragraphs }) => paragraphs.begin('Normal'),
  'w:pStyle': ({ paragraphs, levels }, { 'w:val': style = '' }) => paragraphs.restyle(style, levels.get(style)),
  'w:outlineLvl': ({ paragraphs, run }, { 'w:val': level }) =>
    run === undefined && /^[0-5]$/.test(level ?? '') && paragraphs.restyle('Outline', Number(level) + 1),
  'w:tc': ({ paragraphs }) => paragraphs.setCell(true),
  'w:r': (state) => [state.run, state.isHidden] = [new Set(), false],
  'w:b': set('b'),
  'w:i': set('i'),
  'w:u': set('u'),
  'w:caps': set('caps'),
  'w:sz': ({ run }, { 'w:val': size = '' }) => run?.add(`s${size}`),
  'w:vanish': (state, { 'w:val': value }) => state.isHidden = state.run !== undefined && isOn(value),
  'w:t': (state) => state.isText = true,
  'm:t': (state) => state.isText = true,
  'w:br': ({ paragraphs }) => paragraphs.collector.end(false),
  'w:cr': ({ paragraphs }) => paragraphs.collector.end(false),
  'w:tab': ({ paragraphs, run }) => run && paragraphs.collector.addMark(' '),
  'w:noBreakHyphen': ({ paragraphs }) => paragraphs.collector.addMark('-'),
  'w:hyperlink': ({ paragraphs, links }, { 'r:id': id = '' }) => paragraphs.collector.note({ link: links.get(id) }),
}; // prettier-ignore

/** And its end. */
const closed: Record<string, (state: State) => void> = {
  'w:t': (state) => state.isText = false,
  'm:t': (state) => state.isText = false,
  'w:r': (state) => delete state.run,
  'w:p': ({ paragraphs }) => paragraphs.end(),
  'w:tc': ({ paragraphs }) => paragraphs.setCell(false),
}; // prettier-ignore

/** Levels of the styles that are headings, by their ids, which programs translate; their names they do not. */
function readLevels(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  let id = '';
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'w:style') id = attributes['w:styleId'] ?? '';
      const value = attributes['w:val'] ?? '';
      const level = tag === 'w:name' ? /^heading ([1-6])$/i.exec(value)?.[1] : undefined;
      if (level) levels.set(id, Number(level));
      if (tag === 'w:outlineLvl' && /^[0-5]$/.test(value)) levels.set(id, Number(value) + 1);
    },
    text: () => {},
    close: () => {},
  });
  return levels;
}

/** Addresses of a document's links, by their ids. */
function readLinks(xml: string): Map<string, string> {
  const links = new Map<string, string>();
  walkXml(xml, {
    open: (tag, { Id, Target, TargetMode }) => {
      if (tag === 'Relationship' && Id && Target && TargetMode === 'External') links.set(Id, Target);
    },
    text: () => {},
    close: () => {},
  });
  return links;
}
