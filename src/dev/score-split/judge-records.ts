import type { DigestRecord } from '../../digest/types.ts';

/** A paper that a digest is known to hold: its title, and both ends of its abstract. */
export interface Truth {
  title: string;
  /** First and last 60 characters; null where the digest has no abstract for the paper. */
  abstractStart: string | null;
  abstractEnd: string | null;
  abstractChars?: number;
  /** Further beginnings that are right: a label may stand or go. */
  abstractStartAlso?: string[] | string;
  /** Hyphens at line ends may be the words' own: both readings are right. */
  loose?: boolean;
}

/** How a digest's records compare with what it is known to hold. */
export interface Judgement {
  papers: number;
  found: number;
  exact: number;
  /** Harmonic mean of precision and recall, of exact records. */
  f1: number;
  /** Confidence of each record, and whether it is exact. */
  confidences: { confidence: number; isExact: boolean }[];
  wrong: DigestRecord[];
  missing: Truth[];
}

/** Characters, and share of an abstract, that its length may differ by. */
const play = { characters: 40, share: 0.03 };

/** Compares records with the truth, each paper counted once, as word-for-word repeats make one page. */
export function judgeRecords(all: DigestRecord[], known: Truth[]): Judgement {
  const records = distinct(all, ({ title, paragraphs }) => fold([title, ...paragraphs].join(' ')));
  const truths = distinct(known, ({ title, abstractStart, abstractEnd }) => fold([title, abstractStart, abstractEnd].join(' '))); // prettier-ignore
  const byTitle = Map.groupBy(truths, (truth) => titleOf(truth.title, truth.loose));
  const matched = new Set<DigestRecord>();
  const right = new Set<Truth>();
  for (const record of records) {
    const open = [
      ...(byTitle.get(titleOf(record.title)) ?? []),
      ...(byTitle.get(titleOf(record.title, true)) ?? []),
    ];
    const found = open.find((truth) => !right.has(truth) && isExact(record, truth));
    if (!found) continue;
    matched.add(record);
    right.add(found);
  }
  return {
    papers: truths.length,
    found: records.length,
    exact: matched.size,
    f1: records.length + truths.length === 0 ? 1 : (2 * matched.size) / (records.length + truths.length),
    confidences: records.map((record) => ({
      confidence: record.confidence ?? 1,
      isExact: matched.has(record),
    })),
    wrong: records.filter((record) => !matched.has(record)),
    missing: truths.filter((truth) => !right.has(truth)),
  };
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00A0\uFEFF]+/gu, ' ')
    .trim();
const bare = (text: string): string => fold(text).replace(/[-\u00AD\u2010\s]/gu, '');

/** A title as it is compared: its last full stop counts for nothing. */
function titleOf(title: string, isLoose = false): string {
  const plain = fold(title).replace(/(?<=[^.])\.$/u, '');
  return isLoose ? bare(plain) : plain;
}

function isExact(record: DigestRecord, truth: Truth): boolean {
  const { abstractStart, abstractEnd, abstractChars, abstractStartAlso = [], loose = false } = truth;
  if (titleOf(record.title, loose) !== titleOf(truth.title, loose)) return false;
  const abstract = fold(record.paragraphs.join(' '));
  if (abstractStart === null) return abstract === '';
  const norm = loose ? bare : fold;
  const also = [abstractStartAlso].flat();
  const isStart = [abstractStart, ...also].some((start) => norm(abstract).startsWith(norm(start)));
  if (!isStart || !norm(abstract).endsWith(norm(abstractEnd ?? ''))) return false;
  const share = play.share + (loose ? 0.02 : 0);
  const room = play.characters + share * (abstractChars ?? 0) + (also.length > 0 ? 120 : 0);
  return abstractChars === undefined || Math.abs(abstract.length - abstractChars) <= room;
}

function distinct<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
