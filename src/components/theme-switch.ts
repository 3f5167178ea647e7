/** Lets readers switch between light and dark mode. The browser keeps the choice; `Page.astro` applies it early. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-switch')!;
  const root = document.documentElement;
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (preference.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset['theme']);
    } catch {
      // Storage may be forbidden: the choice then lasts for this page only.
    }
    show();
  });
  preference.addEventListener('change', show);
  button.style.visibility = 'visible';
  show();
}
