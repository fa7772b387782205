import { createHttp, type HttpProblem } from '../../shared/lib/http.ts';
import { tabMemory } from '../../shared/lib/memory.ts';
import { anonymous } from './api.ts';
import { fetchDemoPeople, fetchDemoToken } from './demo-api.ts';
import type { Session } from './session.ts';
import { createTokenSource, expiryOf } from './token-source.ts';

const CHOICE = 'indoors.demo.upn';

/** The person of the demo who is signed in. */
export const chosenPerson = () => tabMemory.read(CHOICE);
export const rememberPerson = (upn: string) => void tabMemory.write(CHOICE, upn);

interface DemoDeps {
  /** Paths that are requested at once. */
  early: readonly string[];
  /** Starts again, to sign in as another person. */
  restart(): void;
  onRefused(problem: HttpProblem): void;
}

export const fetchPeople = () => fetchDemoPeople(anonymous());

export function demoSession(upn: string, { early, restart, onRefused }: DemoDeps): Session {
  const fetchToken = async () => {
    const { token, expiresAt } = await fetchDemoToken(anonymous(), upn);
    return { token, expiresAt: expiryOf(expiresAt, Date.now()) };
  };
  const switchPerson = () => {
    tabMemory.remove(CHOICE);
    restart();
  };
  return { http: createHttp({ token: createTokenSource({ fetchToken, now: Date.now }), onRefused, early }), switchPerson };
}
