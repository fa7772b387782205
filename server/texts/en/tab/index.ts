import { messages } from './messages.ts';
import { myStatus } from './my-status.ts';
import { plan } from './plan.ts';
import { reasons } from './reasons.ts';
import { shared } from './shared.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { statement } from './statement.ts';
import { time } from './time.ts';
import { today } from './today.ts';

/** What the tab says to everybody. It loads this before it shows anything, so what only the administration says is in `admin/`. */
export const tab = {
  ...messages,
  ...myStatus,
  ...plan,
  ...reasons,
  ...shared,
  ...shell,
  ...signIn,
  ...statement,
  ...time,
  ...today,
} as const;
