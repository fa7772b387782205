import type { Client } from '../../../server/routes/schemas/client.ts';
import { codeLoader } from '../../shared/lib/code-loader.ts';
import { createHttp, type HttpProblem } from '../../shared/lib/http.ts';
import { tabMemory } from '../../shared/lib/memory.ts';
import { speak } from '../../shared/lib/texts.ts';
import { type DemoPerson, fetchClient, fetchDemoPeople, fetchDemoToken } from './api.ts';
import type { Session } from './session.ts';
import { connectTeams, createTeamsToken, type TeamsListener } from './teams.ts';
import { createTokenSource, expiryOf } from './token-source.ts';

const CHOICE = 'indoors.demo.upn';

/** What the page is to show before anybody is signed in, or the session. */
export type Start =
  | { kind: 'session'; session: Session }
  | { kind: 'choose'; people: DemoPerson[] }
  | { kind: 'open-in-teams'; client: Client };

const anonymous = () => createHttp({ token: async () => undefined });

interface StartDeps extends TeamsListener {
  /** Begins from the start: somebody else wants to look. */
  restart(): void;
  /** No token is to be had, or the server refuses a fresh one. */
  onRefused(problem: HttpProblem): void;
  /** Whether Teams is asked for a token. */
  onTokenWait(waits: boolean): void;
}

/** Teams first; outside it the demo's people, or how to open Indoors in Teams. Throws problems of the server and `TeamsSilent`. */
export async function startSession({ onTheme, onSubPage, restart, onRefused, onTokenWait }: StartDeps): Promise<Start> {
  const http = anonymous();
  const client = await fetchClient(http);
  if (client.demo) {
    const upn = tabMemory.read(CHOICE);
    return upn === undefined
      ? { kind: 'choose', people: await fetchDemoPeople(http) }
      : { kind: 'session', session: demoSession(upn, { restart, onRefused }) };
  }
  const teams = await connectTeams({ onTheme, onSubPage });
  if (teams === undefined) return { kind: 'open-in-teams', client };
  onTheme(teams.theme);
  await codeLoader.load('texts', () => speak([teams.locale, ...navigator.languages]));
  const token = createTokenSource({ fetchToken: await createTeamsToken(client.clientId), now: Date.now, onWait: onTokenWait });
  return { kind: 'session', session: { http: createHttp({ token, onRefused }) } };
}

export function rememberPerson(upn: string): void {
  tabMemory.write(CHOICE, upn);
}

function demoSession(upn: string, { restart, onRefused }: Pick<StartDeps, 'restart' | 'onRefused'>): Session {
  const fetchToken = async () => {
    const { token, expiresAt } = await fetchDemoToken(anonymous(), upn);
    return { token, expiresAt: expiryOf(expiresAt, Date.now()) };
  };
  const switchPerson = () => {
    tabMemory.remove(CHOICE);
    restart();
  };
  return { http: createHttp({ token: createTokenSource({ fetchToken, now: Date.now }), onRefused }), switchPerson };
}
