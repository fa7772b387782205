/**
 * Characters that Markdown would interpret in a name: emphasis, code, links, tags, tables, entities, and marks at the start of a line. Some
 * clients ignore the backslash before a bracket, so a parenthesis after a closing bracket is escaped too. A backslash is literal except before
 * punctuation and at the end, where text may follow.
 */
const LIVE = /[*_~`[\]<>|]|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)|^#|(?<=\])\(|^[-+=](?=[-+=\s]|$)/g;

/** Escapes a single-line text, so that Markdown shows it as it is written. Removes characters that change the direction of text. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(LIVE, '\\$&');
}

/** The plain text of a Markdown text: without bold and escapes. List markers remain. */
export function plainOf(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])|\*\*/g, '$1');
}
