import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';

/** The refusal of a page whose elements are nested deeper, on a line, than those of any page. */
export const tooDeep = (line: number): DigestError =>
  new DigestError(`elements nested more than ${limits.elements} deep`, {
    cure: 'save the page as text',
    line,
  });
