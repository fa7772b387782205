import { app, authentication } from '@microsoft/teams-js';
import { codeLoader } from '../../shared/lib/code-loader.ts';
import { SeenProblem } from '../../shared/lib/problem-text.ts';
import { texts } from '../../shared/lib/texts.ts';
import { placesAtStart, placesOnResume } from './opened-at.ts';
import { mayAsk, noToken, refusalOf } from './refusal.ts';
import type { Conversation, TeamsListener, TeamsTheme } from './teams-listener.ts';
import { expiryOfJwt } from './token-source.ts';

/**
 * The only module that uses Teams' SDKs; it is fetched only inside Teams. TeamsFx is used only for its `TeamsUserCredential`, if Teams has
 * to ask the person for something. It can be replaced here.
 */

/** Milliseconds that a person has to read and accept the consent. */
const CONSENT_MS = 120_000;

/** A token, and when it expires, in milliseconds since 1970. */
interface Token {
  token: string;
  expiresAt: number;
}

/** The context of Teams, and its tokens. */
export interface Teams {
  theme: TeamsTheme;
  /** The language that the person has chosen in Teams, such as `de-de`. */
  locale: string;
  /** The single sign-on token of the person who runs Teams. Rejects with an `HttpProblem` that can be shown. */
  fetchToken(clientId: string): Promise<Token>;
}

class TeamsSilent extends SeenProblem {}

/** Rejects with `TeamsSilent` after `ms`; in an untrusted frame, teams-js would wait for a minute. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TeamsSilent(texts.text('tab.sign-in.teams-silent'))), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Teams caches the tab when the person leaves it. Each time the tab is shown again, it reads the link that opened it. */
export async function connect({ onTheme, onConversation, onSubPage }: TeamsListener): Promise<Teams | undefined> {
  try {
    await within(10_000, app.initialize());
  } catch (error) {
    if (error instanceof TeamsSilent) throw error;
    return undefined;
  }
  app.registerOnThemeChangeHandler((theme) => onTheme(asTheme(theme)));
  const context = await app.getContext();
  let entityId = context.page.id;
  onConversation(conversationOf(context));
  for (const place of placesAtStart(context.page, location.hash, wasReloaded())) onSubPage(place);
  const resume = async () => {
    const again = await app.getContext();
    onConversation(conversationOf(again));
    for (const place of placesOnResume(again.page, entityId)) onSubPage(place);
    entityId = again.page.id;
    app.notifySuccess();
  };
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {});
  app.lifecycle.registerOnResumeHandler(() => void resume());
  app.notifySuccess();
  // Phones have a back button.
  if (/^(?:android|ios|ipados)$/.test(context.app.host.clientType ?? ''))
    void codeLoader.load('teams-back', () => import('./teams-back.ts'));
  return { theme: asTheme(context.app.theme), locale: context.app.locale, fetchToken };
}

function conversationOf({ chat, channel, team }: app.Context): Conversation | undefined {
  if (channel?.id && team?.internalId) return { teamId: team.internalId, channelId: channel.id };
  return chat?.id ? { chatId: chat.id } : undefined;
}

/** Whether the page was reloaded: then its address is newer than the link that opened the tab. */
function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

const asTheme = (name: string | undefined): TeamsTheme => (name === 'dark' || name === 'contrast' ? name : 'default');

async function fetchToken(clientId: string): Promise<Token> {
  try {
    return await within(CONSENT_MS, silentToken());
  } catch (error) {
    if (error instanceof TeamsSilent) throw noToken();
    if (!mayAsk(error)) throw refusalOf(error);
  }
  try {
    return await within(CONSENT_MS, askedToken(clientId));
  } catch (error) {
    throw error instanceof TeamsSilent ? noToken() : refusalOf(error);
  }
}

/** Gets a token without showing anything. */
async function silentToken(): Promise<Token> {
  const token = await authentication.getAuthToken({ silent: true });
  if (!token) throw noToken();
  return { token, expiresAt: expiryOfJwt(token) };
}

/** Gets a token after Teams has asked the person to consent or to sign in. */
async function askedToken(clientId: string): Promise<Token> {
  const { TeamsUserCredential } = await codeLoader.load('teamsfx', () => import('@microsoft/teamsfx'));
  const token = await new TeamsUserCredential({ clientId, initiateLoginEndpoint: `${location.origin}/tab/` }).getToken('');
  if (!token) throw noToken();
  return { token: token.token, expiresAt: token.expiresOnTimestamp };
}
