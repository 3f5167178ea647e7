import { UserError } from '../../paper/user-error.ts';
import type { Subject } from '../match/subject-index.ts';
import { countQuestions, type Asked } from './ask-services.ts';
import { services, type ServiceName } from './services.ts';

/**
 * Reads the names of services, joined by commas.
 *
 * @throws UserError of exit code 2 for a name that is unknown.
 */
export function readServiceNames(text: string): ServiceName[] {
  const names = text.split(',').map((name) => name.trim()).filter(Boolean); // prettier-ignore
  const unknown = names.find((name) => !Object.hasOwn(services, name));
  if (unknown === undefined) return names as ServiceName[];
  const choice = Object.keys(services).join(', ');
  throw new UserError(`no service is called ${unknown}`, `choose from ${choice}`, 2);
}

/** What a run would ask of services, in one line each. */
export function describeRequests(names: ServiceName[], rest: Subject[], folder: string): string[] {
  return names.map((name) => {
    const { label, licence, pace } = services[name];
    const number = countQuestions(name, rest, folder);
    return `${label}: at most ${count(number, 'request')}, ${toSeconds(number * pace)} s; metadata: ${licence}`;
  });
}

/** How far a service was asked, in one line. */
export function describeProgress(name: ServiceName, done: number, total: number): string {
  const { label, pace } = services[name];
  return `${label}: ${done} of ${total}, ${toSeconds((total - done) * pace)} s left`;
}

/** How the asking of a service went, in lines. */
export function describeAsked({ service, requests, failures, refusal, left }: Asked): string[] {
  const { label } = services[service];
  return [
    `${label}: ${count(requests, 'request')}`,
    ...failures.map((failure) => `${label}: no answer for ${failure}`),
    ...(refusal === undefined ? [] : [`${label}: ${refusal}; ${count(left, 'paper')} left, run again later`]),
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const toSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);
