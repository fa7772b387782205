import { isAppError } from '../../server/errors.ts';
import { type Message, message } from '../../server/texts/message.ts';

/** Why it is refused, if the asker may know. */
export async function whyRefused(work: () => Promise<unknown>): Promise<Message | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === 'FOLLOWING_FORBIDDEN') return message('problem.FOLLOWING_FORBIDDEN');
    if (typeof error.detail === 'object' && (error.code === 'BAD_REQUEST' || error.code === 'NOT_FOUND')) return error.detail;
    throw error;
  }
}
