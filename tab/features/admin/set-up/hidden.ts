import { browserMemory } from '../../../shared/lib/memory.ts';

const KEY = 'indoors.set-up.hidden';

/** Whether setting up was hidden in this browser. */
export const isSetUpHidden = (): boolean => browserMemory.read(KEY) !== undefined;
export const hideSetUp = (): boolean => browserMemory.write(KEY, 'yes');
