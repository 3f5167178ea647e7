/**
 * Makes the buttons copy the paper's permalink or the text of an element, and says whether that worked: a browser may
 * forbid it.
 */
export function startCopyButtons(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
    const { copies, done = '', failed = '' } = button.dataset;
    const status = button.nextElementSibling!;
    button.addEventListener('click', async () => {
      const text = copies && document.getElementById(copies)?.textContent;
      const said = await navigator.clipboard
        ?.writeText(text || (canonical ?? location.origin + location.pathname))
        .then(() => done, () => undefined); // prettier-ignore
      button.textContent = said ?? failed;
      status.textContent = button.textContent;
    });
  }
}
