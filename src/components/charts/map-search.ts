import type { Part } from '../part.ts';
import { lightMap } from './light-map.ts';

/** Lets readers mark the papers on the map that match a query, which the URL keeps. */
export function startMapSearch(form: HTMLElement): Part {
  const [input, status] = [form.querySelector('input')!, form.querySelector('output')!];
  const svg = document.querySelector<SVGElement>('.map svg')!;
  const { base } = document.querySelector<HTMLElement>('form.search-field')!.dataset;
  const show = (): void => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void lightMap(input.value.trim(), svg, status, base!);
  };
  addEventListener('popstate', show);
  if (location.search) show();
  return {
    take({ type }) {
      if (type !== 'submit') return;
      history.pushState(null, '', input.value ? `?q=${encodeURIComponent(input.value)}` : location.pathname);
      show();
    },
  };
}
