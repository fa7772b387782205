/** The address that opens the reader's own chat with a bot in Teams of the global cloud. @param botId `28:` and its application id */
export function botChat(botId: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(botId)}`;
}
