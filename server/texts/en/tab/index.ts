import { reasons } from './reasons.ts';
import { shared } from './shared.ts';
import { shell } from './shell.ts';
import { time } from './time.ts';

/** What the tab says to everybody. It loads this before it shows anything, so what only the administration says is in `admin/`. */
export const tab = {
  ...reasons,
  ...shared,
  ...shell,
  ...time,
} as const;
