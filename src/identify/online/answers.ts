import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ServiceName } from './services.ts';

/** A service's answer to the question for a paper. */
export interface KeptAnswer {
  slug: string;
  /** The title that was asked for. */
  title: string;
  on: string;
  /** The answer as it came; empty if the service knows nothing. */
  answer: string;
}

const fileOf = (folder: string, service: ServiceName): string => join(folder, 'answers', `${service}.jsonl`);

/** The answers of a service that the library keeps, by slug. Damaged lines, such as that of a killed run, are asked again. */
export function readAnswers(folder: string, service: ServiceName): Map<string, KeptAnswer> {
  const path = fileOf(folder, service);
  if (!existsSync(path)) return new Map();
  const answers = readFileSync(path, 'utf8').split('\n').flatMap(readAnswer);
  return new Map(answers.map((answer) => [answer.slug, answer]));
}

/** Keeps an answer at once, so that an interrupted run loses none. */
export function keepAnswer(folder: string, service: ServiceName, answer: KeptAnswer): void {
  const path = fileOf(folder, service);
  mkdirSync(dirname(path), { recursive: true });
  const isBroken = existsSync(path) && !readFileSync(path, 'utf8').endsWith('\n');
  appendFileSync(path, `${isBroken ? '\n' : ''}${JSON.stringify(answer)}\n`);
}

function readAnswer(line: string): KeptAnswer[] {
  try {
    const { slug, title, on, answer } = JSON.parse(line) as Partial<KeptAnswer>;
    const texts = [slug, title, on, answer];
    return texts.every((text) => typeof text === 'string') ? [{ slug, title, on, answer } as KeptAnswer] : [];
  } catch {
    return [];
  }
}
