import { loadTexts } from '../../shared/lib/texts.ts';

/** Code about other days than today, with its sentences. */
export async function withDays<Code>(code: Promise<Code>): Promise<Code> {
  const [loaded] = await Promise.all([code, loadTexts('days')]);
  return loaded;
}
