import { type Start, type StartDeps, startSession } from './start-session.ts';
import type { TeamsTheme } from './teams-listener.ts';

/** A sign-in that was started before there was a page to show it. */
export interface EarlyStart {
  result: Promise<Start>;
  /** The last theme that Teams reported. */
  theme(): TeamsTheme | undefined;
  /** From now on `deps` gets the messages, first the earlier ones. */
  listen(deps: StartDeps): void;
}

/** Starts signing in at once, so that Teams and the server answer while the page is being made. @param early what to ask for then, see `startSession` */
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
  // Listeners get the reason of the failure.
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
