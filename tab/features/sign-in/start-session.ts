import type { ComponentType } from 'react';
import type { Client } from '../../../server/routes/schemas/client.ts';
import { codeLoader } from '../../shared/lib/code-loader.ts';
import { createHttp, type HttpProblem } from '../../shared/lib/http.ts';
import { wantedLanguages } from '../../shared/lib/language-choice.ts';
import { pause } from '../../shared/lib/pause.ts';
import { switchLanguage } from '../../shared/lib/texts.ts';
import { anonymous, fetchClient } from './api.ts';
import type { DemoPerson } from './demo-api.ts';
import type { Session } from './session.ts';
import { connectTeams } from './teams.ts';
import type { TeamsListener } from './teams-listener.ts';
import { createTokenSource } from './token-source.ts';

/** The result of starting: a session, or the page to show without one. */
export type Start =
  | { kind: 'session'; session: Session }
  | { kind: 'choose'; people: DemoPerson[]; ChoosePerson: ComponentType<{ people: DemoPerson[]; onChosen: () => void }> }
  | { kind: 'open-in-teams'; client: Client; OpenInTeams: ComponentType<{ client: Client }> };

export interface StartDeps extends TeamsListener {
  /** Paths that are requested as soon as there is a session, before anything is shown. */
  early?: readonly string[];
  /** Starts again, to sign in as another person. */
  restart(): void;
  /** No token can be obtained, or the server refuses a fresh one. */
  onRefused(problem: HttpProblem): void;
  /** Whether a token is requested from Teams. */
  onTokenWait(waits: boolean): void;
}

/** Milliseconds to wait for a token before the page is shown without it. */
const TOKEN_MS = 300;

/** Teams first; outside it the demo's people, or how to open Indoors in Teams. Throws problems of the server and `TeamsSilent`. */
export async function startSession({
  early = [],
  onTheme,
  onConversation,
  onSubPage,
  restart,
  onRefused,
  onTokenWait,
}: StartDeps): Promise<Start> {
  const client = await fetchClient(anonymous());
  if (client.demo) {
    const { chosenPerson, demoSession, fetchPeople } = await codeLoader.load('demo', () => import('./demo-session.ts'));
    const upn = chosenPerson();
    return upn === undefined ? choose(fetchPeople) : { kind: 'session', session: demoSession(upn, { early, restart, onRefused }) };
  }
  const teams = await connectTeams({ onTheme, onConversation, onSubPage });
  if (teams === undefined) return openInTeams(client);
  onTheme(teams.theme);
  await codeLoader.load('texts', () => switchLanguage(wantedLanguages([teams.locale, ...navigator.languages])));
  let onToken = () => {};
  const answered = new Promise<void>((resolve) => {
    onToken = resolve;
  });
  const onWait = (waits: boolean) => {
    onTokenWait(waits);
    if (!waits) onToken();
  };
  const token = createTokenSource({ fetchToken: () => teams.fetchToken(client.clientId), now: Date.now, onWait });
  const session = { http: createHttp({ token, onRefused, early }) };
  await Promise.race([answered, pause(TOKEN_MS)]);
  // The requests are sent before rendering the page takes time.
  await pause(0);
  return { kind: 'session', session };
}

async function choose(fetchPeople: () => Promise<DemoPerson[]>): Promise<Start> {
  const [people, { default: ChoosePerson }] = await Promise.all([
    fetchPeople(),
    codeLoader.load('choose-person', () => import('./choose-person.tsx')),
  ]);
  return { kind: 'choose', people, ChoosePerson };
}

async function openInTeams(client: Client): Promise<Start> {
  const { default: OpenInTeams } = await codeLoader.load('open-in-teams', () => import('./open-in-teams.tsx'));
  return { kind: 'open-in-teams', client, OpenInTeams };
}
