/** Makes the button copy the paper's permalink, and says whether that worked: a browser may forbid it. */
export function startCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('.copy-link');
  const status = document.querySelector('.copied');
  if (!button || !status) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard
      ?.writeText(canonical ?? location.origin + location.pathname)
      .then(() => 'Link copied', () => undefined); // prettier-ignore
    button.textContent = done ?? 'Copy from the address bar';
    status.textContent = button.textContent;
  });
}
