import { readState, toAddress } from './list-state.ts';
import { orderButtons } from './order-buttons.ts';
import { sortRows } from './sort-rows.ts';

/** Makes the buttons sort a list that is whole and has no filters. The URL keeps the order. */
export function startSorting(): void {
  const list = document.querySelector<HTMLElement>('.papers .rows');
  if (!list) return;
  const rows = [...list.children] as HTMLElement[];
  const show = (): void => {
    const { order } = readState();
    buttons.mark(order);
    list.replaceChildren(...sortRows(rows, order));
  };
  const buttons = orderButtons((order) => {
    history.pushState(null, '', toAddress({ ...readState(), order }));
    show();
  });
  addEventListener('popstate', show);
  show();
}
