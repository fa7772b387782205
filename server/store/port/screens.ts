import type { ScreenKey } from '../../presence/screen-key.ts';
import type { Day } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** The keys of screens on walls. */
export interface ScreenStore {
  /** Oldest first. */
  screenKeys(): Promise<ScreenKey[]>;
  addScreenKey(key: ScreenKey, alongside?: Alongside): Promise<void>;
  /** The latest day stays. A key that was removed stays removed. */
  noteScreenSeen(id: string, day: Day): Promise<void>;
  /** Whether it was there. */
  removeScreenKey(id: string, alongside?: Alongside): Promise<boolean>;
}
