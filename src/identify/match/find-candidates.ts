import { SubjectIndex, type Likeness, type Subject } from './subject-index.ts';

/** A record of a source that may be a paper of the library. */
export interface Candidate extends Omit<Likeness, 'subject'> {
  /** The source, as it is named to people. */
  by: string;
  /** The record as it stands there: one line of JSON. */
  line: string;
}

/** The most candidates that are kept for one paper; further ones are the least alike. */
const most = 12;
/** Least likeness of two abstracts whose titles differ. */
const leastJaccard = 0.4;

/** Collects, for each paper, the records that may be it, while a source is read line by line. */
export class CandidateFinder {
  readonly found: Candidate[][];
  private readonly index: SubjectIndex;

  constructor(subjects: Subject[]) {
    this.index = new SubjectIndex(subjects);
    this.found = subjects.map(() => []);
  }

  /** Looks at a record of a source: a JSON object with `title` and `abstract`, in bytes, from offset to offset. */
  readLine(by: string, bytes: Buffer, from: number, to: number): void {
    const title = valueOf(bytes, titleKey, from, to);
    if (title === -1) return;
    const named = this.index.findTitle(bytes, title, to);
    if (named.length === 0 && !this.index.hasAbstracts) return;
    const abstract = valueOf(bytes, abstractKey, from, to);
    const likenesses =
      abstract === -1 ? named.map(withoutAbstract) : this.index.compare(named, bytes, abstract, to);
    for (const likeness of likenesses) {
      if (!likeness.isSameTitle && likeness.jaccard < leastJaccard) continue;
      this.add(likeness, by, bytes.toString('utf8', from, to));
    }
  }

  private add({ subject, ...likeness }: Likeness, by: string, line: string): void {
    const candidates = this.found[subject]!;
    if (candidates.some((other) => other.line === line)) return;
    candidates.push({ ...likeness, by, line });
    candidates.sort((one, other) => other.jaccard - one.jaccard);
    candidates.length = Math.min(candidates.length, most);
  }
}

const withoutAbstract = (subject: number): Likeness => {
  return { subject, isSameTitle: true, shared: 0, containment: 0, jaccard: 0 };
};

const titleKey = Buffer.from('"title":');
const abstractKey = Buffer.from('"abstract":');
const quote = 0x22;
const blank = 0x20;

/** The offset of the first byte of a text value, after its quotation mark; -1 if the key has none. */
function valueOf(bytes: Buffer, key: Buffer, from: number, to: number): number {
  let at = bytes.indexOf(key, from);
  if (at === -1 || at >= to) return -1;
  at += key.length;
  while (bytes[at] === blank) at += 1;
  return bytes[at] === quote ? at + 1 : -1;
}
