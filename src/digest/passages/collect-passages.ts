import { dropUnseen } from '../../text/drop-unseen.ts';
import { DigestError } from '../digest-error.ts';
import { dividerAfter } from '../entries/values/with-subtitle.ts';
import { limits } from '../limits.ts';
import type { ToPlace } from './offsets.ts';
import { type Box, type Passage, shapeOf } from './passage.ts';

/** Collects the text of a document, piece by piece in its order, into passages. */
export interface Collector {
  passages: Passage[];
  /** Adds text that stands in `box` and begins at `offset` of the document's source. */
  add: (text: string, offset: number, box: Box, isHidden?: boolean) => void;
  /** Adds a mark that a formula or a gap shows itself by. */
  addMark: (text: string) => void;
  /** Sets apart from the text in hand what follows it as a subtitle: by a colon, unless either of them has a sign there. */
  divide: (following: string) => void;
  /** Notes what the passage in hand links to, or the date that it is marked up with. */
  note: (found: { link?: string; date?: string }) => void;
  /** Ends the passage in hand: at the end of a block, or only of a line. */
  end: (isBlock: boolean) => void;
  /** Whether the passage in hand ends with a letter or a sign. */
  isOpen: () => boolean;
}

/** Text that has been added since the last end. */
interface Pending {
  text: string;
  offset: number;
  box?: Box;
  isHidden: boolean;
  links: string[];
  date?: string;
}

const nothing = (): Pending => ({ text: '', offset: 0, isHidden: false, links: [] });

/**
 * A collector of passages.
 *
 * @param toPlace from offsets of the source, which rise, to places of the file
 * @param levelOf level of the heading that a box is, or nothing
 */
export function collectPassages(toPlace: ToPlace, levelOf: (box: Box) => number | undefined): Collector {
  const passages: Passage[] = [];
  let [pending, isApart] = [nothing(), true];
  return {
    passages,
    add: (text, offset, box, isHidden = false) => {
      if (/[\p{L}\p{N}]/u.test(text)) {
        if (!pending.box) pending.offset = offset;
        pending.box = pending.box ? sharedBox(pending.box, box) : box;
        pending.isHidden = isHidden;
      }
      pending.text += text;
      if (pending.text.length > limits.line) throw tooLong(toPlace(pending.offset).line);
    },
    addMark: (text) => void (pending.text += text),
    divide: (following) => {
      const title = pending.text.trimEnd();
      if (title !== '') pending.text = `${title}${/^\s*[:–—(]/.test(following) ? ' ' : dividerAfter(title)}`;
    },
    note: ({ link, date }) => {
      if (link) pending.links.push(link);
      if (date) pending.date = date;
    },
    end: (isBlock) => {
      const passage = toPassage(pending, isApart, toPlace, levelOf);
      if (passage && passages.length === limits.lines) throw tooMany();
      if (passage) passages.push(passage);
      isApart = isBlock || (isApart && !passage);
      pending = nothing();
    },
    isOpen: () => /\S$/.test(pending.text),
  };
}

function toPassage(
  { text: raw, offset, box, isHidden, links, date }: Pending,
  isApart: boolean,
  toPlace: ToPlace,
  levelOf: (box: Box) => number | undefined,
): Passage | undefined {
  const { text, dropped } = dropUnseen(raw);
  if (text === '' || !box) return undefined;
  const [level, shape] = [levelOf(box), shapeOf(box)];
  const place = toPlace(offset);
  return { text, dropped, box, shape, ...place, isApart, isHidden, links, ...(level && { level }), ...(date && { date }) };
} // prettier-ignore

/** The innermost box that holds both. */
function sharedBox(one: Box, other: Box): Box {
  if (one === other) return one;
  const around = new Set<Box>();
  for (let at: Box | undefined = one; at; at = at.parent) around.add(at);
  let at: Box = other;
  while (!around.has(at) && at.parent) at = at.parent;
  return at;
}

const tooLong = (line: number): DigestError =>
  new DigestError(`a line of more than ${limits.line} characters`, {
    cure: 'save it as text with line ends',
    line,
  });

const tooMany = (): DigestError =>
  new DigestError(`the file has more than ${limits.lines} lines of text`, {
    cure: 'split it into several digests',
  });
