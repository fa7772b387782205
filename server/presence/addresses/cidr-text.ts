/** An entry of a text, and its position: line and column from 1, columns in UTF-16 units. */
export interface Piece {
  /** An address, a CIDR, or `first-last` for a span in any notation. */
  entry: string;
  line: number;
  column: number;
  /** The number of UTF-16 units from its first to its last character in the text. */
  length: number;
}

/** Between two lines of a text. */
export const LINE_END = /\r\n?|\n|\u2028|\u2029/;

/** `//` begins a comment only where an entry can begin. */
const COMMENT = /#.*$|(?<=^|[\s,;|])\/\/.*$/;
/** Bullets and numbers at the start of a line. */
const BULLET = /^\s*(?:[-–—*•·▪◦‣+>]+|\d{1,4}[.)])\s+/;
/** Characters around entries in emails, code, tables and chats. Zero-width spaces come from web pages. */
const DRESSING = /["'`´“”„‟‘’‚«»‹›()[\]{}<>\u200b-\u200d\u2060]/g;
const TOKEN = /[,;|]+|[-–—−→…]|\.{2,3}|(?:(?!\.\.)[^\s,;|\-–—−→…])+/g;
const SEPARATOR = /^[,;|]/;
const CONNECTOR = /^(?:[-–—−→…]|\.{2,3}|to|until|through|bis)$/i;

/**
 * Splits a pasted text into addresses, CIDRs and spans: separated by commas, semicolons, bars, blanks or lines;
 * `#` and `//` begin comments; quotes, brackets and bullets are ignored; a span is `a - b`, `a to b`, `a..b`.
 */
export function* piecesOf(text: string): Generator<Piece> {
  let number = 0;
  for (const line of text.split(LINE_END)) {
    number += 1;
    // Replaced by as many blanks, so that columns stay the same.
    const blank = (found: string): string => ' '.repeat(found.length);
    const plain = line.replace(COMMENT, '').replace(BULLET, blank).replace(DRESSING, ' ');
    yield* piecesOfLine(plain, number);
  }
}

function* piecesOfLine(line: string, number: number): Generator<Piece> {
  let piece: Piece | undefined;
  let joining = false;
  let connectorEnd = 0;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    const separator = SEPARATOR.test(token);
    const end = index + token.length;
    if (piece !== undefined && !joining && CONNECTOR.test(token)) {
      joining = true;
      connectorEnd = end;
    } else if (piece !== undefined && joining && !separator) {
      piece.entry += `-${token}`;
      piece.length = end - (piece.column - 1);
      joining = false;
    } else {
      if (piece !== undefined) yield closed(piece, joining, connectorEnd);
      joining = false;
      piece = separator ? undefined : { entry: token, line: number, column: index + 1, length: token.length };
    }
  }
  if (piece !== undefined) yield closed(piece, joining, connectorEnd);
}

/** A span without an end is an error; it must not be read as its first address. */
function closed(piece: Piece, joining: boolean, connectorEnd: number): Piece {
  return joining ? { ...piece, entry: `${piece.entry}-`, length: connectorEnd - (piece.column - 1) } : piece;
}
