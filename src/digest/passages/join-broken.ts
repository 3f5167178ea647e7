import type { Dropped } from '../../text/drop-unseen.ts';
import type { Passage } from './passage.ts';

/** An end of a sentence or of a part of one, or of a text that goes on elsewhere. */
const stop = /[.!?:;…"”»)\]]$/;

/** Characters of a line that is as full as lines are broken at: a shorter one may be a label. */
const full = 60;
const label = /^\p{L}[\p{L} -]{0,24}:/u;

/** Passages of which a mere line break divides a sentence, as mails have it that break their lines, joined. */
export function joinBroken(passages: Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && isBroken(last, passage)) joined.splice(-1, 1, join(last, passage));
    else joined.push(passage);
  }
  return joined;
}

const isBroken = (last: Passage, { box, isApart, isHidden, text }: Passage): boolean =>
  !isApart &&
  box === last.box &&
  isHidden === last.isHidden &&
  (/^[\p{Ll}\p{N}]/u.test(text) || (last.text.length >= full && !label.test(text))) &&
  !stop.test(last.text);

function join(one: Passage, other: Passage): Passage {
  const moved = (of: Dropped[] = []): Dropped[] =>
    of.map((each) => ({ ...each, at: each.at + one.text.length + 1 }));
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    dropped: [...one.dropped, ...moved(other.dropped)],
    hyphens: [...(one.hyphens ?? []), ...moved(other.hyphens)],
    links: [...one.links, ...other.links],
  };
}
