import type { ScreenKey } from '../../presence/screen-key.ts';
import type { Day } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** The keys of screens on walls. */
export interface ScreenStore {
  /** Oldest first. */
  screenKeys(): Promise<ScreenKey[]>;
  addScreenKey(key: ScreenKey, alongside?: Alongside): Promise<void>;
  /** Keeps the latest day. A removed key stays removed. */
  noteScreenSeen(id: string, day: Day): Promise<void>;
  /** Whether it existed. */
  removeScreenKey(id: string, alongside?: Alongside): Promise<boolean>;
}
