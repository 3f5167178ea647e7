import type { Dropped } from '../../text/drop-unseen.ts';

/** An element of a document that passages stand in. */
export interface Box {
  /** Name and telling classes: `li.paper`, `h2`. */
  name: string;
  parent?: Box;
}

/**
 * A piece of a document that stands on a line of its own: a heading, a paragraph, a cell, the text between two line
 * breaks. What the document says of its looks is evidence of what it is.
 */
export interface Passage {
  /** As a reader sees it: white space as single blanks. Never empty. */
  text: string;
  /** Characters that nobody can see, which are not in `text`. */
  dropped: Dropped[];
  /** Hyphens that only broke a word at the end of a line, likewise. */
  hyphens?: Dropped[];
  /** The innermost element that holds all of it. */
  box: Box;
  /** Names of that element and of those around it, the innermost last: `ul.papers>li.paper>span.title`. */
  shape: string;
  /** Byte of the file at which it begins, and the 1-based line. */
  start: number;
  line: number;
  /** Whether it begins a block; else only a line break comes before it. */
  isApart: boolean;
  /** Whether the page does not show it. */
  isHidden: boolean;
  /** Level of a heading, from 1. */
  level?: number;
  /** Addresses that it links to, as written, and the date that it is marked up with. */
  links: string[];
  date?: string;
}

/** Elements of a shape. */
const depth = 5;

/** The shape of what stands in `box`. */
export function shapeOf(box: Box): string {
  const names: string[] = [];
  for (let at: Box | undefined = box; at && names.length < depth; at = at.parent) names.unshift(at.name);
  return names.join('>');
}
