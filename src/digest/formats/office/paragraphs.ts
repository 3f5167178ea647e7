import { type Collector, collectPassages } from '../../passages/collect-passages.ts';
import type { ToPlace } from '../../passages/offsets.ts';
import type { Box } from '../../passages/passage.ts';

/** Collects the paragraphs of an office document; those of one style and setting have the same shape. */
export interface Paragraphs {
  collector: Collector;
  /** Begins a paragraph of a style, with its level if it is a heading. */
  begin: (style: string, level?: number) => void;
  /** Changes the style of the paragraph in hand. */
  restyle: (style: string, level?: number) => void;
  /** Adds text as it is set: `b` for bold, `i` for italics … */
  add: (text: string, offset: number, settings: Iterable<string>, isHidden?: boolean) => void;
  end: () => void;
  /** Goes into a cell of a table, or out of it. */
  setCell: (isCell: boolean) => void;
}

const page: Box = { name: 'body' };
const cell: Box = { name: 'td', parent: { name: 'tr', parent: page } };

/** A collector of paragraphs. */
export function collectParagraphs(toPlace: ToPlace): Paragraphs {
  const levels = new WeakMap<Box, number>();
  let [around, paragraph] = [page, page];
  let settings = new Map<string, Box>();
  const levelOf = (box: Box): number | undefined => levels.get(box) ?? (box.parent && levels.get(box.parent));
  const collector = collectPassages(toPlace, levelOf);
  const restyle = (style: string, level?: number): void => {
    paragraph.name = level ? `h${level}.${style}` : `p.${style}`;
    if (level) levels.set(paragraph, level);
    else levels.delete(paragraph);
  };
  return {
    collector,
    restyle,
    begin: (style, level) => {
      collector.end(true);
      paragraph = { name: 'p', parent: around };
      settings = new Map();
      restyle(style, level);
    },
    add: (text, offset, set, isHidden) => {
      const name = [...set].toSorted().join('-');
      if (name && !settings.has(name)) settings.set(name, { name, parent: paragraph });
      collector.add(text, offset, settings.get(name) ?? paragraph, isHidden);
    },
    end: () => collector.end(true),
    setCell: (isCell) => void (around = isCell ? cell : page),
  };
}
