import { Agent, request } from 'node:http';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { type LivePicture, pictureOfList } from './live-picture.ts';

/** A board as `GET /api/presence` has it. */
export interface Listed {
  picture: LivePicture;
  /** The live event up to which it is the picture. */
  event: string;
}

/** Figures of `/metrics` by name, labels added up. */
export type Metrics = ReadonlyMap<string, number>;

interface Question {
  token?: string;
  body?: unknown;
}

/** What a server answered. */
export interface Answer {
  status: number;
  text: string;
}

/** The API of a server, or of several: each request asks `pick` for the server's address. */
export class Api {
  private readonly pick: (token?: string) => string;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });
  private last = { text: '', picture: new Map() as LivePicture };

  private readonly timeout: number | undefined;

  /** @param timeout milliseconds after which a request fails; undefined: never */
  constructor(pick: (token?: string) => string, timeout?: number) {
    this.pick = pick;
    this.timeout = timeout;
  }

  async call<T>(method: string, path: string, { token, body }: Question = {}): Promise<{ status: number; body: T }> {
    const { status, text } = await this.ask(method, path, token, body === undefined ? undefined : JSON.stringify(body));
    return { status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  }

  /** Everybody who may be named; pages that do not belong to one event are fetched again. */
  async list(token: string): Promise<Listed> {
    for (;;) {
      const pages: string[] = [];
      let [cursor, event]: [string | undefined, string | undefined] = ['', undefined];
      while (cursor !== undefined) {
        const { status, text } = await this.ask('GET', `/api/presence?limit=2000${cursor && `&cursor=${cursor}`}`, token);
        if (status !== 200) throw new Error(`/api/presence is answered with ${status}.`);
        const head = /^\{"at":"[^"]*","event":"([^"]*)",/.exec(text);
        if (!head || (event !== undefined && head[1] !== event)) break;
        event = head[1];
        pages.push(text.slice(head[0].length));
        cursor = /"nextCursor":"([^"]*)"\}$/.exec(text)?.[1];
      }
      if (cursor === undefined && event !== undefined) return { event, picture: this.parsed(pages) };
    }
  }

  async metrics(): Promise<Metrics> {
    const { text } = await this.ask('GET', '/metrics');
    const found = new Map<string, number>();
    for (const [, name = '', value] of text.matchAll(/^(\w+)(?:\{[^}]*\})? (\S+)$/gm))
      found.set(name, (found.get(name) ?? 0) + Number(value));
    return found;
  }

  /** Most clients get the same text: it is parsed once. */
  private parsed(pages: readonly string[]): LivePicture {
    const text = pages.join('\n');
    if (text !== this.last.text) {
      const people = pages.flatMap((page) => (JSON.parse(`{${page}`) as PresenceList).people);
      this.last = { text, picture: pictureOfList(people) };
    }
    return this.last.picture;
  }

  /** Rejects without an answer, or with half of one. */
  ask(method: string, path: string, token?: string, body?: string): Promise<Answer> {
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) };
    const signal = this.timeout === undefined ? undefined : AbortSignal.timeout(this.timeout);
    return new Promise((resolve, reject) => {
      const asked = request(`${this.pick(token)}${path}`, { method, headers, agent: this.agent, signal }, async (response) => {
        try {
          const parts: Buffer[] = [];
          for await (const part of response) parts.push(part as Buffer);
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
        } catch (error) {
          reject(error);
        }
      });
      asked.on('error', reject).end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
