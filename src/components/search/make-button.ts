import { makeElement } from './make-element.ts';

/** Creates a button that submits nothing. */
export function makeButton(label: string, onClick: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, label);
  button.addEventListener('click', onClick);
  return button;
}
