/** Lets readers copy a paper's lasting address, and says whether it worked: a browser may forbid it. */
export function startCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('.copy-link');
  const status = document.querySelector('.copied');
  if (!button || !status) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  button.addEventListener('click', async () => {
    const said = await navigator.clipboard
      ?.writeText(canonical ?? location.origin + location.pathname)
      .then(() => 'Link copied', () => undefined); // prettier-ignore
    button.textContent = said ?? 'Copy it from the address bar';
    status.textContent = button.textContent;
  });
}
