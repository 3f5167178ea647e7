/** What the headers of a mail or of one of its parts say. */
export interface Head {
  /** In lower case: `text/html`; `text/plain` where it says nothing. */
  type: string;
  charset?: string;
  boundary?: string;
  /** Whether lines that end with a blank go on in the next (RFC 3676), and whether that blank goes too. */
  isFlowed: boolean;
  isSpaceless: boolean;
  /** `quoted-printable`, `base64`, or another in which the bytes stand as they are. */
  encoding: string;
  isAttached: boolean;
  /** Address that a saved page came from. */
  location?: string;
  /** Byte after the blank line that ends the headers. */
  end: number;
}

/** Longest head, in bytes; more is read as body. */
const longest = 256 * 1024;

/** Reads the headers that begin at byte `start` of a file. */
export function readHead(file: Buffer, start: number, limit: number): Head {
  const text = file.toString('latin1', start, Math.min(limit, start + longest));
  const blank = /^\r?\n|\r?\n\r?\n|\r\r/.exec(text);
  const end = start + (blank ? blank.index + blank[0].length : text.length);
  const fields = readFields(text.slice(0, blank?.index ?? text.length));
  const [type = '', parameters] = readValue(fields.get('content-type') ?? '');
  const [disposition] = readValue(fields.get('content-disposition') ?? '');
  const location = fields.get('content-location') ?? fields.get('snapshot-content-location');
  const [charset, boundary] = [parameters.get('charset'), parameters.get('boundary')];
  return {
    type: type.includes('/') ? type : 'text/plain',
    ...(charset && { charset }),
    ...(boundary && { boundary }),
    isFlowed: parameters.get('format')?.toLowerCase() === 'flowed',
    isSpaceless: parameters.get('delsp')?.toLowerCase() === 'yes',
    encoding: (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
    isAttached: disposition === 'attachment',
    ...(location && { location: location.replace(/\s+/g, '') }),
    end,
  };
}

/** Header fields by name in lower case, folded lines joined; of two of a name the first counts. */
function readFields(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

const parameter = /;\s*([\w!#$%&'*+.^`|~-]+?)(?:\*0?\*?)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g;

/** A field's value in lower case, and its parameters. */
function readValue(field: string): [value: string, parameters: Map<string, string>] {
  const parameters = new Map<string, string>();
  for (const [, name, quoted, plain] of field.matchAll(parameter))
    if (!parameters.has(name!.toLowerCase()))
      parameters.set(name!.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  return [field.split(';')[0]!.trim().toLowerCase(), parameters];
}
