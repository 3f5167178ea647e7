import { setTimeout as wait } from 'node:timers/promises';
import type { Subject } from '../match/subject-index.ts';
import { askService, type Asking } from './ask-service.ts';
import { keepAnswer, readAnswers } from './answers.ts';
import { services, type Service, type ServiceName } from './services.ts';

/** Failures in a row after which a service counts as out of reach. */
const mostFailures = 5;

/** What came of asking one service. */
export interface Asked {
  service: ServiceName;
  /** Answers to look into, those of earlier runs included. */
  answers: { subject: Subject; text: string }[];
  requests: number;
  /** Papers that were not asked for because the service refused, and what it said. */
  left: number;
  refusal?: string;
  /** Questions that failed, with the reason of each. */
  failures: string[];
}

/** How a run asks, and where it keeps answers. */
export interface AskingRun extends Asking {
  folder: string;
  /** The day, as 2026-11-26. */
  on: string;
  onAnswer?: (service: ServiceName, done: number, total: number) => void;
}

/**
 * Asks a service for papers, one after the other, at its pace. Each answer is kept before the next question, without key
 * and contact, and never asked for again.
 */
export async function askForAll(name: ServiceName, subjects: Subject[], run: AskingRun): Promise<Asked> {
  const service: Service = services[name];
  const kept = readAnswers(run.folder, name);
  const asked: Asked = { service: name, answers: [], requests: 0, left: 0, failures: [] };
  let inARow = 0;
  for (const [index, subject] of subjects.entries()) {
    const known = kept.get(subject.slug);
    if (known?.title === subject.title) {
      asked.answers.push({ subject, text: known.answer });
      continue;
    }
    if (asked.refusal !== undefined) {
      asked.left += 1;
      continue;
    }
    if (inARow === mostFailures) {
      asked.refusal = 'no answers';
      asked.left += 1;
      continue;
    }
    if (asked.requests > 0) await (run.pause ?? wait)(service.pace);
    asked.requests += 1;
    const answer = await askService(service, subject.title, run);
    if ('refused' in answer) {
      asked.refusal = answer.refused;
      asked.left += 1;
    } else if ('failed' in answer) {
      asked.failures.push(`${subject.slug}: ${answer.failed}`);
      inARow += 1;
    } else {
      inARow = 0;
      const text = withoutSecrets(answer.text, service, run.environment);
      keepAnswer(run.folder, name, { slug: subject.slug, title: subject.title, on: run.on, answer: text });
      asked.answers.push({ subject, text });
    }
    run.onAnswer?.(name, index + 1, subjects.length);
  }
  return asked;
}

/** How many questions a service would be asked. */
export function countQuestions(name: ServiceName, subjects: Subject[], folder: string): number {
  const kept = readAnswers(folder, name);
  return subjects.filter(({ slug, title }) => kept.get(slug)?.title !== title).length;
}

/** Services repeat a question in their answer, and with it key and contact. */
function withoutSecrets(text: string, { key }: Service, environment: NodeJS.ProcessEnv): string {
  const secrets = [key && environment[key.variable], environment['OFFPRINT_CONTACT']];
  return secrets.reduce<string>(
    (clean, secret) =>
      secret ? clean.replaceAll(secret, '…').replaceAll(encodeURIComponent(secret), '…') : clean,
    text,
  );
}
