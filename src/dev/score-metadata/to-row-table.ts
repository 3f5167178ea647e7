import type { RowScore } from './score-rows.ts';

/** What rules did as a table of Markdown, in their order, and the idle ones by name. */
export function toRowTable(scores: Map<string, RowScore>): string {
  const rows = [...scores].map(
    ([id, { matches, right, wrong }]) => `| ${id} | ${matches} | ${right} | ${wrong} |`,
  );
  const idle = [...scores].filter(([, { matches, right, wrong }]) => matches + right + wrong === 0);
  const names = idle.map(([id]) => `\`${id}\``).join(', ') || 'none';
  return ['| rule | matches | right | wrong |', '| --- | ---: | ---: | ---: |', ...rows, '', `Idle: ${names}.`].join('\n'); // prettier-ignore
}
