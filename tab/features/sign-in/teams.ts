import { codeLoader } from '../../shared/lib/code-loader.ts';
import type { Teams } from './teams-host.ts';
import type { TeamsListener } from './teams-listener.ts';

/** A page of its own is not inside Teams; Teams always frames a tab (or is a web view that says so). */
function mayBeInTeams(window: Pick<Window, 'self' | 'top'> & { navigator: { userAgent: string } }): boolean {
  return window.self !== window.top || /Teams|TeamsMobile/.test(window.navigator.userAgent);
}

/**
 * Shakes hands with Teams. Resolves `undefined` outside Teams, where its SDK is not even fetched; throws `TeamsSilent` if a frame does not
 * answer.
 */
export async function connectTeams(listener: TeamsListener): Promise<Teams | undefined> {
  if (!mayBeInTeams(window)) return undefined;
  const host = await codeLoader.load('teams-js', () => import('./teams-host.ts'));
  return host.connect(listener);
}
