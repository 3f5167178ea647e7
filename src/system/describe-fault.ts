const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EISDIR: 'it is a directory',
  ELOOP: 'symbolic links form a loop',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on device',
  ENOTDIR: 'part of the path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only file system',
};

/** The reason for a system error in words, or its own message for codes not listed here. */
export function describeFault(error: unknown): string {
  return reasons[faultCode(error)] ?? (error as Error).message;
}

/** The code of a system error (`ENOENT`); empty if it has none. */
export function faultCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
