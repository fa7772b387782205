import { type Start, type StartDeps, startSession } from './start-session.ts';
import type { TeamsTheme } from './teams-listener.ts';

/** A sign-in that starts before the page is rendered. */
export interface EarlyStart {
  result: Promise<Start>;
  /** The last theme that Teams reported. */
  theme(): TeamsTheme | undefined;
  /** Passes messages to `deps`: first the earlier ones, then all new ones. */
  listen(deps: StartDeps): void;
}

/**
 * Starts to sign in at once, so that Teams and the server answer while the page is being rendered. @param early paths to request, see
 * `startSession`
 */
export function startEarly(early: readonly string[]): EarlyStart {
  const said: ((to: StartDeps) => void)[] = [];
  let theme: TeamsTheme | undefined;
  let listener: StartDeps | undefined;
  const say = (what: (to: StartDeps) => void) => {
    if (listener) what(listener);
    else said.push(what);
  };
  const result = startSession({
    early,
    onTheme(next) {
      theme = next;
      say((to) => to.onTheme(next));
    },
    onConversation: (conversation) => say((to) => to.onConversation(conversation)),
    onSubPage: (subPageId) => say((to) => to.onSubPage(subPageId)),
    restart: () => say((to) => to.restart()),
    onRefused: (problem) => say((to) => to.onRefused(problem)),
    onTokenWait: (waits) => say((to) => to.onTokenWait(waits)),
  });
  // Callers of `result` get the error.
  result.catch(() => {});
  return {
    result,
    theme: () => theme,
    listen(deps) {
      listener = deps;
      for (const what of said.splice(0)) what(deps);
    },
  };
}
