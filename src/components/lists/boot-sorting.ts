/** Loads the script that sorts a list when a reader presses one of its buttons, or when the URL has an order. */
export function bootSorting(): void {
  const group = document.querySelector<HTMLElement>('[data-sort="whole"]');
  if (!group) return;
  group.style.visibility = 'visible';
  const load = () => import('./sort-papers.ts').then(({ startSorting }) => startSorting());
  if (location.search) return void load();
  const sort = ({ target }: Event): void => {
    const { order } = (target as HTMLElement).dataset;
    if (!order) return;
    group.removeEventListener('click', sort);
    void load().then((choose) => choose(order));
  };
  group.addEventListener('click', sort);
}
