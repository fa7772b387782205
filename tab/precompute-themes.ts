import type { Plugin } from 'vite';

const THEME = /\/tab\/app\/themes\/[a-z]+\.ts$/;

/** Computes each theme when the tab is built: the data of a theme is half as large as the code that computes themes. */
export function precomputeThemes(): Plugin {
  return {
    name: 'precompute-themes',
    enforce: 'pre',
    async load(path) {
      if (!THEME.test(path.replaceAll('\\', '/'))) return null;
      const { theme }: { theme: Readonly<Record<string, string | number>> } = await import(path);
      return `export const theme = ${JSON.stringify(theme)};`;
    },
  };
}
