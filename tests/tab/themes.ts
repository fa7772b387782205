/** What a system may want, by the theme that answers it. */
export const THEMES = {
  default: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
} as const;
