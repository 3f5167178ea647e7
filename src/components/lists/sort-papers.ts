import { readState, toAddress } from './list-state.ts';
import { orderButtons } from './order-buttons.ts';
import { sortRows } from './sort-rows.ts';

/**
 * Makes the buttons sort a list that is whole and has no filters, and shows the order in the URL, which keeps it. Returns
 * what a button does.
 */
export function startSorting(): (order: string) => void {
  const list = document.querySelector<HTMLElement>('.papers .rows')!;
  const rows = [...list.children] as HTMLElement[];
  const show = (): void => {
    const { order } = readState();
    buttons.mark(order);
    list.replaceChildren(...sortRows(rows, order));
  };
  const choose = (order: string): void => {
    history.pushState(null, '', toAddress({ ...readState(), order }));
    show();
  };
  const buttons = orderButtons(choose);
  addEventListener('popstate', show);
  show();
  return choose;
}
