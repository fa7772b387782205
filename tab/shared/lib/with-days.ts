import { loadTexts } from './texts.ts';

/** Code about other days than today, cards and statements, or with fields for days and times, with its sentences. */
export async function withDays<Code>(code: Promise<Code>): Promise<Code> {
  const [loaded] = await Promise.all([code, loadTexts('days')]);
  return loaded;
}
