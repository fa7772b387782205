import { codeLoader } from '../../shared/lib/code-loader.ts';
import type { Teams } from './teams-host.ts';
import type { TeamsListener } from './teams-listener.ts';

/** Whether the page may be inside Teams: Teams always shows a tab in a frame, or in a web view with a user agent of its own. */
function mayBeInTeams(window: Pick<Window, 'self' | 'top'> & { navigator: { userAgent: string } }): boolean {
  return window.self !== window.top || /Teams|TeamsMobile/.test(window.navigator.userAgent);
}

/**
 * Connects to Teams. Resolves to `undefined` outside Teams, where its SDK is not fetched; throws `TeamsSilent` if the frame does not
 * answer.
 */
export async function connectTeams(listener: TeamsListener): Promise<Teams | undefined> {
  if (!mayBeInTeams(window)) return undefined;
  const host = await codeLoader.load('teams-js', () => import('./teams-host.ts'));
  return host.connect(listener);
}
