import type { VFileMessage } from 'vfile-message';
import type { Report } from '../../paper/report.ts';
import { count } from './count.ts';
import { describeRefusal, describeRemovals } from './describe-removals.ts';
import type { Recognised } from './list-recognised.ts';
import type { PageAction } from '../plan/plan-page.ts';
import { describePage } from './describe-page.ts';
import type { FileResult, SplitResult } from '../types.ts';
import { showPath } from '../../text/show-path.ts';
import { describeError } from '../../paper/describe-error.ts';

/** Up to this many messages of one rule are shown per digest; its report has all of them. */
const shown = 20;

/** A run in words, for people. */
export interface Description {
  /** What was found and done. */
  report: string[];
  /** What deserves attention: messages, kept pages, errors. */
  warnings: string[];
}

/** How much detail to give. */
export interface DescribeOptions {
  isStrict: boolean;
  /** Name every removed page instead of counting them. */
  isVerbose?: boolean;
}

/** Describes a run in lines of text, not yet escaped for a terminal. */
export function describeRun(result: SplitResult, options: DescribeOptions): Description {
  const { files, plan, faults, notes, losses, wasWritten } = result;
  return {
    report: [
      ...files.flatMap(describeFile),
      ...describePages(result),
      ...describeUnwritten(result, options.isStrict),
    ],
    warnings: [
      ...notes.map((note) => `note: ${note}`),
      ...files.flatMap(describeMessages),
      ...faults.flatMap((fault) => describeMessage(fault.file ?? '', fault)),
      ...(hasFailed(result)
        ? []
        : [
            ...describeRecognised(result),
            ...describeRemovals(result, options.isVerbose ?? false),
            ...plan.pages.flatMap((page) => describePage(page, wasWritten)),
          ]),
      ...files.flatMap(({ error }) => (error ? describeError(error) : [])),
      ...losses.flatMap(describeRefusal),
    ],
  };
}

function describeFile({ file, report }: FileResult): string[] {
  if (!report) return [];
  const uncertain = report.records.filter((record) => record.uncertain !== undefined).length;
  const parts = [
    count(report.records.length, 'paper'),
    `${count(report.boilerplate.length, 'piece')} of page boilerplate`,
    count(report.rejects.length, 'reject'),
    `${uncertain} uncertain`,
  ];
  return [`${file}: ${parts.join(', ')} (read as ${report.encoding})`];
}

/** Page actions in words: after a run, and as planned if nothing was written. */
const phrases: [done: string, planned: string, actions: PageAction[]][] = [
  ['written', 'to write', ['create']],
  ['updated', 'to update', ['update']],
  ['unchanged', 'unchanged', ['same', 'other']],
  ['edited by hand (renewed around the edits)', 'edited by hand (to renew around the edits)', ['renew']],
  ['edited by hand (kept)', 'edited by hand (kept)', ['kept', 'kept-back']],
  ['deleted by hand (left deleted)', 'deleted by hand (left deleted)', ['deleted']],
  ['removed', 'to remove', ['remove']],
  ['merged into another', 'to merge into another', ['merge']],
  ['no longer in a digest (kept)', 'no longer in a digest (kept)', ['kept-removed']],
];

function describePages(result: SplitResult): string[] {
  if (hasFailed(result)) return [];
  const { plan, wasWritten } = result;
  const numberOf = (actions: PageAction[]): number =>
    plan.pages.filter(({ action }) => actions.includes(action)).length;
  const parts = phrases
    .map(([done, planned, actions]) => [numberOf(actions), wasWritten ? done : planned] as const)
    .filter(([number]) => number > 0)
    .map(([number, phrase]) => `${number} ${phrase}`);
  const papers = numberOf(['create', 'update', 'same', 'other', 'renew', 'kept', 'kept-back', 'deleted']);
  return [`${count(papers, 'paper')}: ${parts.join(', ') || 'nothing to do'}`];
}

/** Why nothing was written, and what a run would change. */
function describeUnwritten(result: SplitResult, isStrict: boolean): string[] {
  const { files, changes, wasWritten } = result;
  if (wasWritten) return [];
  if (hasFailed(result)) return ['nothing was changed'];
  if (isStrict && files.some(({ messages }) => messages.length > 0))
    return ['nothing was changed: --strict treats warnings as errors'];
  const paths = [...new Set(changes.library.map(({ path }) => showPath(path)))];
  const more = paths.length > shown ? [`  and ${paths.length - shown} more`] : [];
  return [
    `nothing was written; a run would change ${count(paths.length, 'file')}`,
    ...paths.slice(0, shown).map((path) => `  ${path}`),
    ...more,
  ];
}

function describeMessages({ file, messages, report }: FileResult): string[] {
  const rules = Map.groupBy(messages, ({ ruleId }) => ruleId);
  const lines = [...rules].flatMap(([rule, ofRule]) => [
    ...ofRule.slice(0, shown).flatMap((message) => describeMessage(file, message)),
    ...(ofRule.length > shown
      ? [`${file}: and ${ofRule.length - shown} more (${rule}); see its report`]
      : []),
  ]);
  return [...lines, ...describeUncertain(file, report)];
}

/** Rejects and uncertain records without a message of their own. */
function describeUncertain(file: string, report: Report | undefined): string[] {
  const spoken = new Set(report?.messages.map(({ line }) => line));
  const rejects = (report?.rejects ?? []).map(({ line, reason }) => ({ line, text: `reject: ${reason}` }));
  const uncertain = (report?.records ?? []).flatMap(({ line, uncertain, title }) =>
    uncertain === undefined ? [] : [{ line, text: `uncertain: ${uncertain}: “${title}”` }],
  );
  const unspoken = [...rejects, ...uncertain].filter(({ line }) => !spoken.has(line));
  const more =
    unspoken.length > shown ? [`${file}: and ${unspoken.length - shown} more; see its report`] : [];
  return [...unspoken.slice(0, shown).map(({ line, text }) => `${file}:${line}:1: ${text}`), ...more];
}

function describeMessage(
  file: string,
  { line, column, reason, ruleId, actual, note }: VFileMessage,
): string[] {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const seen = actual === undefined || reason.includes(actual) ? '' : `: ${actual}`;
  return [`${place}: warning: ${reason}${seen} (${ruleId})`, ...(note ? [`  help: ${note}`] : [])];
}

/** Whether the run failed, so that its plan for the pages means nothing. */
function hasFailed({ files, losses }: SplitResult): boolean {
  return losses.length > 0 || files.some(({ error }) => error);
}

/** What the run recognised under other words. */
function describeRecognised({ recognised }: SplitResult): string[] {
  return recognised.map(({ slug, name, why }) => `“${name}” is the paper ${slug}: ${reasons[why]}`);
}

const reasons: Record<Recognised['why'], string> = {
  identifier: 'it has the same identifier',
  abstract: 'its abstract is the same',
  likeness: 'it replaces that paper in its digest, with much the same text',
};
