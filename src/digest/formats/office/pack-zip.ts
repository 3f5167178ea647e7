import { deflateRawSync } from 'node:zlib';

/** For tests and measurements: a zip archive of one file, with the flags of its entry. */
export function packZip(name: string, content: string | Uint8Array, flags = 0): Uint8Array {
  const packed = deflateRawSync(content);
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  for (const [head, at] of [[local, 26], [central, 28]] as const) head.writeUInt16LE(name.length, at); // prettier-ignore
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}
