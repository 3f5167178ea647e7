import { detectByBytes } from '../by-bytes.ts';
import { detectBySigns } from '../by-signs.ts';
import type { Format } from '../format.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];

/** Documents of office programs. */
export const office: Format[] = [
  {
    name: 'docx',
    detect: (sample) => detectByBytes({ title: 'a Word document', bytes: zip, within: 'word/' }, sample),
    read: async (bytes, options) => (await import('./read-docx.ts')).readDocx(bytes, options),
  },
  {
    name: 'odt',
    detect: (sample) => detectByBytes({ title: 'an OpenDocument text', bytes: zip, within: /application\/vnd\.oasis\.opendocument\.text|PK\x01\x02.{42}content\.xml/s }, sample),
    read: async (bytes, options) => (await import('./read-odt.ts')).readOdt(bytes, options),
  },
  {
    name: 'rtf',
    detect: (sample) => detectBySigns({ title: 'an RTF document', signs: [/^\s*\{\\rtf/] }, sample),
    read: async (bytes, options) => (await import('./read-rtf.ts')).readRtf(bytes, options),
  },
]; // prettier-ignore
