/** The buttons that sort a list. */
interface OrderButtons {
  /** Marks the button of the order in use. */
  mark(order: string): void;
}

/** Makes the buttons of a page's list call `choose` with the key of their order, and shows them. */
export function orderButtons(choose: (order: string) => void): OrderButtons {
  const group = document.querySelector<HTMLElement>('[data-sort]');
  group?.addEventListener('click', ({ target }) => {
    const order = (target as HTMLElement).dataset['order'];
    if (order) choose(order);
  });
  if (group) group.style.visibility = 'visible';
  return {
    mark(order) {
      for (const button of group?.querySelectorAll<HTMLElement>('[data-order]') ?? []) {
        button.setAttribute('aria-pressed', String(button.dataset['order'] === order));
      }
    },
  };
}
