/** Emoji that refuse the words beside them. */
const REFUSING = /[👎🛑⛔🚫❌❎✋🙅🤚]/u;
/** Emoji that laugh, wink or wonder: the words beside them may not be meant. */
const DOUBTING = /[😂🤣😅😆😹😜😝😛🤪🙃😉😏🤔🙄🤷🤡😬🤞]/u;
/** Hope: a statement beside it may be a wish. Beside "yes" it is politeness. */
const HOPING = /🙏/u;
/** Emoji that agree or are polite, with their colours. */
const AGREEING = /[👍👌✅🙏🙂😊☺❤]|\p{Emoji_Modifier}|\u{FE0F}/gu;

export function refusesByEmoji(text: string): boolean {
  return REFUSING.test(text);
}

export function doubtsByEmoji(text: string): boolean {
  return REFUSING.test(text) || DOUBTING.test(text);
}

export function hopesByEmoji(text: string): boolean {
  return HOPING.test(text);
}

export function withoutAgreeingEmoji(text: string): string {
  return text.replaceAll(AGREEING, '');
}
