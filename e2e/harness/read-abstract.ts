import type { Page } from 'playwright';

/** Layout of a paper's abstract, in pixels and characters. */
export interface AbstractLook {
  /** Top of the first line. */
  top: number;
  /** Bottom of the last line. */
  bottom: number;
  /**
   * Characters in each line, except the last line of each paragraph. Paragraphs with code are left out: which font code is
   * in depends on the machine.
   */
  lines: number[];
}

/** Measures the abstract of a page; undefined if there is none. */
export function readAbstract(page: Page): Promise<AbstractLook | undefined> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const lines: number[] = [];
    const edges: number[] = [];
    for (const paragraph of document.querySelectorAll('.abstract p')) {
      const isProse = !paragraph.querySelector('code');
      let [letters, last] = [0, -Infinity];
      const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const node = nodes.currentNode as Text;
        if (node.parentElement!.closest('.katex-mathml')) continue;
        const isFormula = node.parentElement!.closest('.katex') !== null;
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, bottom, height } = range.getBoundingClientRect();
          if (height === 0) continue;
          edges.push(top, bottom);
          if (!isFormula && top - last > height / 2) {
            if (letters > 0 && isProse) lines.push(letters);
            [letters, last] = [0, top];
          }
          letters++;
        }
      }
    }
    if (edges.length === 0) return undefined;
    return { top: Math.min(...edges), bottom: Math.max(...edges), lines };
  });
}
