/** The buttons that sort a list. */
interface OrderButtons {
  /** Marks the button of the order in use. */
  mark(order: string): void;
}

/** Makes the buttons of a page's list call `choose` with the key of their order, and shows them. */
export function orderButtons(choose: (order: string) => void): OrderButtons {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-order]')];
  for (const button of buttons) button.addEventListener('click', () => choose(button.dataset['order']!));
  const group = document.querySelector<HTMLElement>('[data-sort]');
  if (group) group.style.visibility = 'visible';
  return {
    mark(order) {
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(button.dataset['order'] === order));
      }
    },
  };
}
