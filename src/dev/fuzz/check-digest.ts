import assert from 'node:assert/strict';
import { mendBytes } from '../../digest/bytes/mend-encoding.ts';
import { DigestError } from '../../digest/digest-error.ts';
import type { Span } from '../../digest/types.ts';
import { findPlaces } from '../../system/find-places.ts';
import { chooseSlugs } from '../../split/plan/choose-slugs.ts';
import { splitDigest } from '../../split/draft/split-digest.ts';
import type { DigestPapers } from '../../split/draft/draft-digests.ts';
import { toReport } from '../../split/report/to-report.ts';
import { readVocabulary } from '../../vocabulary/read-vocabulary.ts';
import { checkPaper, unprintable } from './check-paper.ts';
import { checkRecord } from './check-record.ts';

const vocabulary = readVocabulary(findPlaces().vocabulary);

/** Rules of messages that say the splitter failed, whatever was in the digest. */
const failures = ['page-failed', 'notation-failed', 'evidence-missing'];
/** Processor time for one small digest, in microseconds: beyond it some reading is not linear. */
const longestSplit = 5_000_000;

/** What a check of one digest saw. */
export interface Checked {
  papers: number;
  /** Whether the digest was refused as a whole, with a message. */
  isRefused: boolean;
}

/**
 * Takes a digest through split, MDX, compile and HTML and asserts what must hold of any: no crash, spans that cover
 * the input, records that lose no word, pages that say what the records say, only harmless HTML, legal file names, a
 * report that can be shown. Throws AssertionError.
 */
export async function checkDigest(bytes: Uint8Array): Promise<Checked> {
  const before = process.cpuUsage();
  const digest = await splitOrRefuse(bytes);
  const { user } = process.cpuUsage(before);
  assert.ok(user < longestSplit, `took ${user / 1e6} s of processor time`);
  if (!digest) return { papers: 0, isRefused: true };
  const { split, papers } = digest;
  const parts = [...split.records, ...split.boilerplate, ...split.rejects];
  checkSpans(parts.map(({ span }) => span), bytes.length); // prettier-ignore
  const failed = split.messages.find(({ ruleId }) => failures.includes(ruleId ?? ''));
  assert.equal(failed && `${failed.reason}: ${failed.actual}`, undefined, 'a record failed');
  const textOf = ({ start, end }: Span): string => {
    const own = bytes.subarray(start, end);
    return new TextDecoder(split.encoding).decode(split.encoding === 'utf-8' ? mendBytes(own).bytes : own);
  };
  if (split.format === 'text') for (const record of split.records) checkRecord(record, textOf(record.span));
  for (const paper of papers) checkPaper(paper);
  checkReport(digest);
  return { papers: papers.length, isRefused: false };
}

async function splitOrRefuse(bytes: Uint8Array): Promise<DigestPapers | undefined> {
  try {
    return await splitDigest(bytes, 'fuzz.txt', { vocabulary });
  } catch (error) {
    assert.ok(error instanceof DigestError, `crash: ${(error as Error).stack}`);
    assert.notEqual(error.message, '');
    return undefined;
  }
}

function checkSpans(spans: Span[], length: number): void {
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    assert.equal(start, at, 'spans leave a gap or overlap');
    assert.ok(end > start, 'a span is empty');
    at = end;
  }
  assert.equal(at, length, 'spans do not reach the end');
}

/** Asserts that each paper gets an address of its own, and that the report can be shown as it is. */
function checkReport(digest: DigestPapers): void {
  const { split, papers } = digest;
  const requests = new Map(papers.map(({ draft: { hash, title } }) => [hash, { hash, title }]));
  const chosen = chooseSlugs([...requests.values()], new Set());
  assert.equal(new Set(chosen).size, requests.size, 'two papers have one address');
  const slugs = new Map([...requests.keys()].map((hash, at) => [hash, chosen[at]!]));
  const report = toReport(digest, 'fuzz.txt', slugs, split.messages);
  JSON.stringify(report, (_, value: unknown) => {
    if (typeof value === 'string')
      assert.doesNotMatch(value, unprintable, 'a report holds unprintable characters');
    return value;
  });
}
