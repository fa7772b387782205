import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { texts } from '../../shared/lib/texts.ts';

export type Mode = MyData['mode']['mode'];

export const MODES: readonly Mode[] = ['display', 'track', 'off'];

export const modeLabel = (mode: Mode) => texts.text(`tab.my-data.mode.label.${mode}`);

/** Its meaning for the person in it. */
export const modeMeaning = (mode: Mode) => texts.text(`tab.my-data.mode.means.${mode}`);
