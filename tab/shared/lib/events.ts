/** One server-sent event. `data` is as sent; a comment or heartbeat makes none. */
export interface ServerEvent {
  id?: string;
  event: string;
  data: string;
}

/** Reads a stream of server-sent events in whatever pieces it arrives (HTML Standard, "Server-sent events"). */
export function createEventParser(): (chunk: string) => ServerEvent[] {
  let rest = '';
  let id: string | undefined;
  let event = 'message';
  let data: string[] = [];

  function take(line: string, found: ServerEvent[]): void {
    if (line === '') {
      if (data.length > 0) found.push({ id, event, data: data.join('\n') });
      event = 'message';
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') id = value;
    else if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  }

  return (chunk) => {
    const lines = (rest + chunk).replaceAll('\r\n', '\n').split('\n');
    rest = lines.pop() ?? '';
    const found: ServerEvent[] = [];
    for (const line of lines) take(line, found);
    return found;
  };
}

/** Milliseconds to wait before attempt `n` (from 1) to connect again: doubling from 1 s to 30 s, spread by half. */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random / 2));
}
