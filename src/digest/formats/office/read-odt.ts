import type { ToPlace } from '../../passages/offsets.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { collectParagraphs, type Paragraphs } from './paragraphs.ts';
import { readPackage } from './read-package.ts';
import { walkXml } from './walk-xml.ts';

/** Reads an OpenDocument text, as LibreOffice and Google Docs write it. */
export function readOdt(bytes: Uint8Array, options: ReadOptions): Split {
  return readPackage(bytes, options, { format: 'odt', name: 'content.xml', toPassages });
}

/** A style of the document's own: what it is based on, and what it sets text in. */
interface Style {
  parent: string;
  settings: string[];
}

/** Where the walk through a document is. */
interface State {
  paragraphs: Paragraphs;
  styles: Map<string, Style>;
  /** The style that is being defined. */
  style?: Style;
  /** Styles of the open spans, and of the paragraph round them. */
  spans: string[];
  isBody: boolean;
  isParagraph: number;
  silent: number;
}

function toPassages(xml: string, toPlace: ToPlace): Passage[] {
  const paragraphs = collectParagraphs(toPlace);
  const state: State = { paragraphs, styles: new Map(), spans: [], isBody: false, isParagraph: 0, silent: 0 };
  walkXml(xml, {
    open: (tag, attributes) => {
      if (silent.has(tag)) state.silent += 1;
      if (state.silent === 0) opened[tag]?.(state, attributes);
    },
    text: (text, offset) => {
      if (!state.isBody || state.silent > 0 || state.isParagraph === 0) return;
      const settings = state.spans.flatMap((name) => state.styles.get(name)?.settings ?? []);
      paragraphs.add(text.replace(/\s+/g, ' '), offset, new Set(settings));
    },
    close: (tag) => {
      if (state.silent === 0) closed[tag]?.(state);
      if (silent.has(tag)) state.silent -= 1;
    },
  });
  paragraphs.end();
  return paragraphs.collector.passages;
} // prettier-ignore

/** Elements that stand beside the text: notes, comments, deleted text. */
const silent = new Set(['text:note', 'office:annotation', 'text:tracked-changes', 'text:ruby-text']);

type Opened = (state: State, attributes: Record<string, string>) => void;

const begin: Opened = (state, { 'text:style-name': name = '', 'text:outline-level': level }) => {
  const style = state.styles.get(name);
  state.paragraphs.begin(style?.parent || name, level ? Math.min(Number(level) || 1, 6) : undefined);
  state.spans = [name];
  state.isParagraph += 1;
};
const end = (state: State): void => {
  state.paragraphs.end();
  state.isParagraph -= 1;
};

/** What the start of an element does; OpenDocument 1.3, part 3. */
const opened: Record<string, Opened> = {
  'style:style': (state, { 'style:name': name = '', 'style:parent-style-name': parent = '' }) => {
    state.style = { parent, settings: [] };
    state.styles.set(name, state.style);
  },
  'style:text-properties': ({ style }, attributes) => {
    if (/^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '')) style?.settings.push('b');
    if (/^(?:italic|oblique)$/.test(attributes['fo:font-style'] ?? '')) style?.settings.push('i');
    if (attributes['fo:font-size']) style?.settings.push(`s${attributes['fo:font-size']}`);
  },
  'office:text': (state) => void (state.isBody = true),
  'text:h': begin,
  'text:p': begin,
  'text:span': ({ spans }, { 'text:style-name': name = '' }) => void spans.push(name),
  'text:a': ({ paragraphs }, { 'xlink:href': link }) => paragraphs.collector.note({ link }),
  'text:line-break': ({ paragraphs }) => paragraphs.collector.end(false),
  'text:s': ({ paragraphs }) => paragraphs.collector.addMark(' '),
  'text:tab': ({ paragraphs }) => paragraphs.collector.addMark(' '),
  'table:table-cell': ({ paragraphs }) => paragraphs.setCell(true),
};

/** And its end. */
const closed: Record<string, (state: State) => void> = {
  'text:h': end,
  'text:p': end,
  'text:span': ({ spans }) => void spans.pop(),
  'table:table-cell': ({ paragraphs }) => paragraphs.setCell(false),
  'office:text': (state) => void (state.isBody = false),
};
