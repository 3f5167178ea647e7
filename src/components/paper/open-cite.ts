/** Opens the citation when a reader follows a link to it. Without scripts, the link leads to it, still closed. */
export function openCite(): void {
  const cite = document.querySelector<HTMLDetailsElement>('#cite');
  if (!cite) return;
  const open = (): void => {
    cite.open = true;
  };
  if (location.hash === '#cite') open();
  for (const link of document.querySelectorAll('a[href="#cite"]')) link.addEventListener('click', open);
}
