import { codeLoader } from '../../shared/lib/code-loader.ts';
import { pathOf } from '../../shared/lib/route.ts';
import { texts } from '../../shared/lib/texts.ts';
import { noToken, refusalOf } from './refusal.ts';

/**
 * The one module that knows Teams. The SDKs are large and of no use in a browser, so they are loaded on demand; TeamsFx
 * serves for nothing but its `TeamsUserCredential` and can be replaced here.
 */
export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** Milliseconds somebody has to read what they are asked to consent to. */
const CONSENT = 120_000;

class TeamsSilent extends Error {}

/** A page of its own is not inside Teams; Teams always frames a tab (or is a web view that says so). */
function mayBeInTeams(window: Pick<Window, 'self' | 'top'> & { navigator: { userAgent: string } }): boolean {
  return window.self !== window.top || /Teams|TeamsMobile/.test(window.navigator.userAgent);
}

/** Rejects with `TeamsSilent` after `ms`; an untrusted frame would leave teams-js waiting for a minute. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TeamsSilent(texts.text('tab.sign-in.teams-silent'))), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** What Teams says of itself. */
interface Teams {
  theme: TeamsTheme;
  /** The language somebody has chosen in Teams, such as `de-de`. */
  locale: string;
}

/** What Teams says while the tab is open. */
export interface TeamsListener {
  onTheme(theme: TeamsTheme): void;
  /** A link of Teams asks for a part of the tab, as its `subPageId` has it. */
  onSubPage(subPageId: string): void;
}

/**
 * Shakes hands with Teams. Resolves `undefined` outside Teams; throws `TeamsSilent` where a frame does not answer. Teams keeps the
 * tab in memory when somebody leaves it; each time it is shown again, the link that opened it is read again.
 */
export async function connectTeams({ onTheme, onSubPage }: TeamsListener): Promise<Teams | undefined> {
  if (!mayBeInTeams(window)) return undefined;
  const { app } = await codeLoader.load('teams-js', () => import('@microsoft/teams-js'));
  try {
    await within(10_000, app.initialize());
  } catch (error) {
    if (error instanceof TeamsSilent) throw error;
    return undefined;
  }
  app.registerOnThemeChangeHandler((theme) => onTheme(asTheme(theme)));
  const context = await app.getContext();
  // An address of the page is newer than the link that opened the tab: the page has loaded itself again.
  if (context.page.subPageId && pathOf(location.hash).length === 0) onSubPage(context.page.subPageId);
  const resume = async () => {
    const { page } = await app.getContext();
    if (page.subPageId) onSubPage(page.subPageId);
    app.notifySuccess();
  };
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {});
  app.lifecycle.registerOnResumeHandler(() => void resume());
  app.notifySuccess();
  return { theme: asTheme(context.app.theme), locale: context.app.locale };
}

const asTheme = (name: string | undefined): TeamsTheme => (name === 'dark' || name === 'contrast' ? name : 'default');

/**
 * The single sign-on token of the person who runs Teams. A fresh one comes from a credential of its own, for the SDK hands out
 * what it has until shortly before it ends, though the server refuses it. Rejects with an `HttpProblem` fit to be shown.
 */
export async function createTeamsToken(clientId: string): Promise<(fresh: boolean) => Promise<{ token: string; expiresAt: number }>> {
  const { TeamsUserCredential } = await codeLoader.load('teamsfx', () => import('@microsoft/teamsfx'));
  const create = () => new TeamsUserCredential({ clientId, initiateLoginEndpoint: `${location.origin}/tab/` });
  let credential = create();
  return async (fresh) => {
    if (fresh) credential = create();
    const token = await within(CONSENT, credential.getToken('')).catch((error: unknown) => {
      throw error instanceof TeamsSilent ? noToken() : refusalOf(error);
    });
    if (!token) throw noToken();
    return { token: token.token, expiresAt: token.expiresOnTimestamp };
  };
}
