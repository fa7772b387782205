import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { browserMemory } from '../shared/lib/memory.ts';

/**
 * `pictureInvert`: how much drawings that were made for paper are inverted; `shadeStrength`: how strong a shade may be behind text. Both from
 * 0 to 1. As part of the theme they reach dialogs, too.
 */
type PageTheme = Theme & { pictureInvert: string; shadeStrength: string };

const THEMES: Record<TeamsTheme, PageTheme> = {
  default: { ...teamsLightTheme, pictureInvert: '0', shadeStrength: '1' },
  dark: { ...teamsDarkTheme, pictureInvert: '0.88', shadeStrength: '1' },
  contrast: { ...teamsHighContrastTheme, pictureInvert: '1', shadeStrength: '0.6' },
};
const CHOICE = 'indoors.theme';
export const THEME_ORDER: readonly TeamsTheme[] = ['default', 'dark', 'contrast'];

const CONTRAST = ['(forced-colors: active)', '(prefers-contrast: more)'];
const DARK = '(prefers-color-scheme: dark)';
const wants = (query: string) => matchMedia(query).matches;
const systemTheme = (): TeamsTheme => (CONTRAST.some(wants) ? 'contrast' : wants(DARK) ? 'dark' : 'default');

/** Teams decides inside Teams; in a browser the person's choice does, else the system, as long as the page is open. */
export function useTheme(ofTeams: TeamsTheme | undefined) {
  const [system, setSystem] = useState(systemTheme);
  const [choice, setChoice] = useState(() => THEME_ORDER.find((name) => name === browserMemory.read(CHOICE)));
  useEffect(() => {
    const queries = [...CONTRAST, DARK].map((query) => matchMedia(query));
    const follow = () => setSystem(systemTheme());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  const name = ofTeams ?? choice ?? system;
  return {
    name,
    theme: THEMES[name],
    choose(next: TeamsTheme) {
      browserMemory.write(CHOICE, next);
      setChoice(next);
    },
  };
}
