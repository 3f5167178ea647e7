import { bodyKey } from '../page/page-parts.ts';
import type { PagePlan } from '../plan/plan-page.ts';
import { cutText } from '../../text/cut-text.ts';

/** What happened to a page that deserves attention, or would have if nothing was written. */
export function describePage(plan: PagePlan, wasWritten: boolean): string[] {
  const { slug, action, into } = plan;
  const name = `${slug}.mdx`;
  switch (action) {
    case 'kept-back':
      return describeKeptBack(plan, wasWritten);
    case 'kept':
      return [`kept ${name}, which was edited by hand`];
    case 'kept-removed':
      return [`kept ${name}, which was edited by hand and is no longer in any digest`];
    case 'merge':
      return [
        `${wasWritten ? 'merged' : 'a run would merge'} ${name} into ${into}.mdx; its address redirects there`,
      ];
    case 'deleted':
      return [
        `did not recreate ${name}, which was deleted by hand`,
        `  help: to restore it, run again with --take ${slug}`,
      ];
    default:
      return [];
  }
}

/** Names each part that both a person and the splitter changed, with both values. */
function describeKeptBack({ slug, beside, conflicts = [] }: PagePlan, wasWritten: boolean): string[] {
  const name = `${slug}.mdx`;
  const news = `${wasWritten ? '' : 'a run would put '}the splitter's new text ${wasWritten ? 'is in' : 'into'} ${name}.new`;
  const fields = conflicts.filter(({ field }) => field !== bodyKey);
  return [
    ...fields.flatMap(({ field, theirs, ours }) => [
      `kept ${field} of ${name}, which was edited by hand: ${show(theirs)}; the splitter has ${show(ours)}`,
      `  help: to take the splitter's, run again with --take ${slug} ${field}`,
    ]),
    ...(beside === undefined
      ? []
      : [
          `kept ${name}, which was edited by hand; ${news}`,
          `  help: copy what you want from it, or replace the page with --take ${slug}`,
        ]),
  ];
}

const longestValue = 120;
const show = (value: string | undefined): string =>
  value === undefined ? 'no value' : cutText(value, longestValue);
