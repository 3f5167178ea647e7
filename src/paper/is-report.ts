import { basename } from 'node:path';

/**
 * Whether a file in `content/reports` is a report of the splitter, rather than a file that a person put
 * there: a report is a JSON object that names its digest, and its file has that name.
 */
export function isReport(path: string, text: string): boolean {
  try {
    const { digest, records } = Object(JSON.parse(text)) as Record<string, unknown>;
    return digest === basename(path, '.json') && Array.isArray(records);
  } catch {
    return false;
  }
}
