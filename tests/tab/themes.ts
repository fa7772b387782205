/** The preference of the system, by the theme that it selects. */
export const THEMES = {
  default: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
} as const;
