import { offices } from './offices.ts';
import { parts } from './parts.ts';
import { settingTitles } from './setting-titles.ts';

/** The pages of the administration, a file for each. */
export const admin = {
  ...offices,
  ...parts,
  ...settingTitles,
} as const;
