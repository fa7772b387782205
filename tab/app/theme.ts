import { useEffect, useState } from 'react';
import type { TeamsTheme } from '../features/sign-in/teams-listener.ts';
import { codeLoader } from '../shared/lib/code-loader.ts';
import { browserMemory } from '../shared/lib/memory.ts';
import type { PageTheme } from './page-theme.ts';

/** Each theme is a separate file: only the shown one is fetched. */
const LOAD: Record<TeamsTheme, () => Promise<{ theme: PageTheme }>> = {
  default: () => import('./themes/default.ts'),
  dark: () => import('./themes/dark.ts'),
  contrast: () => import('./themes/contrast.ts'),
};
const CHOICE = 'indoors.theme';
export const THEME_ORDER: readonly TeamsTheme[] = ['default', 'dark', 'contrast'];

const CONTRAST = ['(forced-colors: active)', '(prefers-contrast: more)'];
const DARK = '(prefers-color-scheme: dark)';
const wants = (query: string) => matchMedia(query).matches;
const systemTheme = (): TeamsTheme => (CONTRAST.some(wants) ? 'contrast' : wants(DARK) ? 'dark' : 'default');
const chosenTheme = () => THEME_ORDER.find((name) => name === browserMemory.read(CHOICE));

/** A theme with its name. */
export interface NamedTheme {
  name: TeamsTheme;
  theme: PageTheme;
}

async function loadTheme(name: TeamsTheme): Promise<NamedTheme> {
  const { theme } = await codeLoader.load(`theme-${name}`, LOAD[name]);
  return { name, theme };
}

/** The initial theme: that of Teams, otherwise the person's choice, otherwise the system's. */
export const loadFirstTheme = (ofTeams: TeamsTheme | undefined): Promise<NamedTheme> =>
  loadTheme(ofTeams ?? chosenTheme() ?? systemTheme());

/**
 * The current theme: inside Teams that of Teams; in a browser the person's choice, otherwise the system's. The previous theme stays until the
 * next one is loaded.
 */
export function useTheme(first: NamedTheme, ofTeams: TeamsTheme | undefined) {
  const [system, setSystem] = useState(systemTheme);
  const [choice, setChoice] = useState(chosenTheme);
  const [shown, setShown] = useState(first);
  useEffect(() => {
    const queries = [...CONTRAST, DARK].map((query) => matchMedia(query));
    const follow = () => setSystem(systemTheme());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  const name = ofTeams ?? choice ?? system;
  useEffect(() => {
    let current = true;
    // If it cannot be fetched, the page stays readable in the previous one.
    loadTheme(name).then(
      (theme) => current && setShown(theme),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [name]);
  return {
    ...shown,
    choose(next: TeamsTheme) {
      browserMemory.write(CHOICE, next);
      setChoice(next);
    },
  };
}
