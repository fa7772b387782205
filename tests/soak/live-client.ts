import { type ClientRequest, get } from 'node:http';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { Listed } from './api.ts';
import { afterChange, differences, type LivePicture } from './live-picture.ts';
import type { Server } from './server.ts';

/** The result of a comparison: `other` means that the pictures are of different events and cannot be compared. */
export type Compared = 'same' | 'wrong' | 'other';

/** One open page: a live stream, and the picture that it keeps, as the tab does. */
export class LiveClient {
  /** How often its stream ended without being closed here. */
  lost = 0;
  /** How often it had to fetch everything again. */
  resets = 0;
  events = 0;
  private readonly server: Server;
  private readonly token: string;
  private request: ClientRequest | undefined;
  private picture: LivePicture | undefined;
  private event = '';
  /** Changes that arrived before the picture. */
  private waiting: EventSourceMessage[] = [];
  private closed = false;

  constructor(server: Server, token: string) {
    this.server = server;
    this.token = token;
  }

  /** Opens the stream, then fetches the picture. */
  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const headers = { authorization: `Bearer ${this.token}` };
      this.request = get(`${this.server.url}/api/live`, { headers, agent: false }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`/api/live is answered with ${response.statusCode}.`));
        const parser = createParser({ onEvent: (message) => this.take(message) });
        response.setEncoding('utf8').on('data', (text: string) => parser.feed(text));
        response.on('close', () => void this.reopen());
        resolve();
      });
      this.request.on('error', reject);
    });
    await this.fetchPicture();
  }

  /** Compares with a picture fetched now. */
  async compare(): Promise<Compared> {
    const listed = await this.server.list(this.token);
    if (this.picture && differences(this.picture, listed.picture) === 0) return 'same';
    return this.picture && listed.event === this.event ? 'wrong' : 'other';
  }

  close(): void {
    this.closed = true;
    this.request?.destroy();
  }

  private async reopen(): Promise<void> {
    if (this.closed) return;
    this.lost += 1;
    this.picture = undefined;
    await this.open().catch(() => setTimeout(() => void this.reopen(), 1000));
  }

  private take(message: EventSourceMessage): void {
    this.events += 1;
    if (message.event === 'reset') {
      this.resets += 1;
      this.picture = undefined;
      this.waiting = [];
      this.event = message.id ?? this.event;
      void this.fetchPicture();
    } else if (message.event === 'change') {
      if (this.picture) this.apply(this.picture, message);
      else this.waiting.push(message);
    }
  }

  private apply(picture: LivePicture, { id = '', data }: EventSourceMessage): void {
    this.picture = afterChange(picture, data);
    this.event = id;
  }

  private async fetchPicture(): Promise<void> {
    let listed: Listed;
    // A reset that arrived in the meantime is newer than this picture.
    do listed = await this.server.list(this.token);
    while (numberOf(listed.event) < numberOf(this.event));
    if (this.picture) return;
    this.event = listed.event;
    this.picture = listed.picture;
    const since = this.waiting.filter(({ id }) => numberOf(id) > numberOf(listed.event));
    this.waiting = [];
    for (const message of since) if (this.picture) this.apply(this.picture, message);
  }
}

/** Events are numbered after the epoch of the board. */
function numberOf(event = ''): number {
  return Number(event.split('-')[1] ?? 0);
}
