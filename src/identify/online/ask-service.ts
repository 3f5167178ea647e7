import { setTimeout as wait } from 'node:timers/promises';
import type { Service } from './services.ts';

/** The answer to a question, or why there is none. */
export type Answer =
  | { text: string }
  /** This question failed; the next may succeed. */
  | { failed: string }
  /** The service wants no more questions now. */
  | { refused: string };

/** The longest wait that a service may ask for, in milliseconds; beyond it the run goes on without the service. */
const longestWait = 60_000;
const timeout = 30_000;
/** The largest answer that is read, in bytes. */
const largest = 8 * 1024 * 1024;
const tries = 3;

/** How a run asks; tests pass their own pauses and patience. */
export interface Asking {
  environment: NodeJS.ProcessEnv;
  /** Waits for some milliseconds. */
  pause?: (milliseconds: number) => Promise<unknown>;
  /** How long an answer may take, in milliseconds. */
  patience?: number;
}

/** Asks a service for a title. Waits and asks again where the service says when, or fails for a moment; never throws. */
export async function askService(service: Service, title: string, asking: Asking): Promise<Answer> {
  const pause = asking.pause ?? wait;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await request(service, title, asking);
    if ('text' in answer || answer.again === undefined) return answer;
    const isLast = attempt === tries;
    if (answer.again > longestWait)
      return { refused: `${answer.failed}, and to wait ${Math.ceil(answer.again / 60_000)} min` };
    if (isLast) return answer.isRefusal ? { refused: answer.failed } : { failed: answer.failed };
    await pause(answer.again);
  }
}

type Attempt = { text: string } | { failed: string; again?: number; isRefusal?: boolean };

async function request(
  service: Service,
  title: string,
  { environment, patience = timeout }: Asking,
): Promise<Attempt> {
  const { url, headers } = addressOf(service, title, environment);
  const limit = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, { headers, signal: limit });
    const text = await readText(response);
    const fault = faultOf(text, service);
    if (response.ok) return fault === undefined ? { text } : { failed: fault, again: 1000 };
    if (response.status === 404) return { text: '' };
    const failed = `HTTP ${response.status}`;
    if (response.status !== 429 && response.status < 500) return { failed };
    return { failed, again: waitOf(response) ?? 5000, isRefusal: true };
  } catch (error) {
    if (limit.aborted) return { failed: `no answer within ${patience / 1000} s`, again: 1000 };
    const { cause } = error as { cause?: { code?: string } };
    return { failed: cause?.code ?? (error as Error).message, again: 1000 };
  }
}

/** The address of a question, with key and contact from the environment only. */
function addressOf(
  service: Service,
  title: string,
  environment: NodeJS.ProcessEnv,
): { url: URL; headers: Record<string, string> } {
  const base = environment[service.variable] || service.base;
  const url = new URL(base.replace(/\/$/, '') + service.ask(title));
  const contact = environment['OFFPRINT_CONTACT'];
  const isNamed = contact && service.contact === 'user-agent';
  const headers: Record<string, string> = {
    'user-agent': `Offprint${isNamed ? ` (mailto:${contact})` : ''}`,
  };
  if (contact && service.contact === 'mailto') url.searchParams.set('mailto', contact);
  const key = service.key && environment[service.key.variable];
  if (key && service.key?.header) headers[service.key.header] = key;
  if (key && service.key?.parameter) url.searchParams.set(service.key.parameter, key);
  return { url, headers };
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > largest) throw new Error(`an answer of more than ${largest / 1024 / 1024} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What is wrong with an answer: proxies cut answers, and put pages of their own in their place, and still say 200. */
function faultOf(text: string, { answer }: Service): string | undefined {
  if ('element' in answer) {
    const begins = new RegExp(`^\\s*(?:<\\?[^>]*>\\s*)?<${answer.element}[\\s/>]`).test(text);
    if (!begins) return 'an answer of another form';
    return new RegExp(`(?:</${answer.element}>|/>)\\s*$`).test(text) ? undefined : 'an incomplete answer';
  }
  try {
    return Object.hasOwn(Object(JSON.parse(text)), answer.key) ? undefined : 'an answer of another form';
  } catch {
    return /^\s*[[{]/.test(text) ? 'an incomplete answer' : 'an answer of another form';
  }
}

/** The wait that `Retry-After` asks for, in milliseconds: seconds or a date. */
function waitOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
