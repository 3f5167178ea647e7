import { setText } from '../../paper/set-text.ts';
import { toTitleTree, toTree } from '../../tex/to-tree.ts';
import { undoRepairs } from '../../paper/undo-repairs.ts';

/** What is wrong with how a hostile text was read, as title and as abstract, both ways; empty if nothing is. */
export function judgeHostile(text: string): string[] {
  const faults = [toTree([text, text], { repair: true }), toTree([text, text], { repair: false })]
    .filter(({ tree, repairs }) => undoRepairs(setText(tree), repairs) !== `${text}\n\n${text}`)
    .map(() => 'the abstract does not come back');
  const title = toTitleTree(text, { repair: true });
  return undoRepairs(setText(title.tree), title.repairs) === text
    ? faults
    : [...faults, 'the title does not come back'];
}
