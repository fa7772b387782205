import { audit } from './audit.ts';
import { lists } from './lists.ts';
import { menu } from './menu.ts';
import { offices } from './offices.ts';
import { parts } from './parts.ts';
import { settingTitles } from './setting-titles.ts';

/** The pages of the administration, a file for each. */
export const admin = {
  ...audit,
  ...lists,
  ...menu,
  ...offices,
  ...parts,
  ...settingTitles,
} as const;
