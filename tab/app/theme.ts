import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TeamsTheme } from '../features/sign-in/teams.ts';

const THEMES: Record<TeamsTheme, Theme> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
const CHOICE = 'indoors.theme';
const ORDER: readonly TeamsTheme[] = ['default', 'dark', 'contrast'];
export const THEME_NAMES: Record<TeamsTheme, string> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };

const systemTheme = (): TeamsTheme => {
  if (matchMedia('(forced-colors: active)').matches || matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
};

/** Teams decides inside Teams; in a browser the person's choice does, else the system, as long as the page is open. */
export function useTheme(ofTeams: TeamsTheme | undefined) {
  const [system, setSystem] = useState(systemTheme);
  const [choice, setChoice] = useState(() => ORDER.find((name) => name === localStorage.getItem(CHOICE)));
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setSystem(systemTheme());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const name = ofTeams ?? choice ?? system;
  return {
    name,
    theme: THEMES[name],
    choose(next: TeamsTheme) {
      localStorage.setItem(CHOICE, next);
      setChoice(next);
    },
  };
}
