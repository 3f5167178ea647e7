import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Repair } from '../paper/repair.ts';

/** A text as it is set. */
export interface SetText {
  /**
   * Only these mdast kinds: root, paragraph, text, emphasis, strong, inlineCode, inlineMath, math, list,
   * listItem, link (http and https). A title is a root with one paragraph.
   */
  tree: Root;
  /** In order of `at`; undoing them in `setText(tree)` restores the source exactly. */
  repairs: Omit<Repair, 'in'>[];
  /** Places are offsets into the source. */
  messages: VFileMessage[];
}
