export interface FileText {
  text: string;
  /** The encoding of the file is unknown, so some letters may be wrong. */
  guessed?: true;
}

/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 if its first bytes say so, else Windows-1252. That encoding has a letter for
 * every byte, so wrong letters cannot be detected.
 */
export function textOf(bytes: Uint8Array): FileText {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}
