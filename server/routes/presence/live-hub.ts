import type { ServerResponse } from 'node:http';
import type { Board } from '../../board/board.ts';
import type { BoardChange } from '../../board/change.ts';
import type { Viewer } from '../../plugins/identity.ts';
import type { Staleness } from '../../presence/staleness.ts';
import type { Instant } from '../../presence/time.ts';
import type { Texts } from '../../texts/texts.ts';
import { iso, staleView } from '../replies.ts';
import type { Me } from '../schemas/me.ts';
import { frameOf, framesOf } from './live-frames.ts';

export interface LiveHubDeps {
  board: Board;
  /** Milliseconds in which changes are collected into one event. */
  gather: number;
  /** Milliseconds between two heartbeats, which also disconnect listeners that are no longer allowed. */
  heartbeat: number;
  me(viewer: Viewer, texts: Texts): Promise<Me>;
  now(): Instant;
  /** Whether the picture is current; read once for all listeners. */
  stale(): Promise<Staleness | undefined>;
  /** Whether the viewer may still listen. */
  allowed(viewer: Viewer): boolean;
  counted(clients: number): void;
  dropped(): void;
}

interface Client {
  out: ServerResponse;
  viewer: Viewer;
  /** The texts in the viewer's language. */
  texts: Texts;
}

/** An event, also as a chunk of HTTP/1.1 (RFC 9112 §7.1), which is the same for all clients. */
interface Chunk {
  frame: Buffer;
  chunk: Buffer;
}

function asChunk(frame: Buffer): Chunk {
  return { frame, chunk: Buffer.concat([Buffer.from(`${frame.length.toString(16)}\r\n`), frame, Buffer.from('\r\n')]) };
}

/** Maximum bytes that wait for a client before it counts as too slow. */
const BACKLOG = 1024 * 1024;

/** Sends changes of the board to all listeners from one shared buffer, and to each listener their own data. */
export function createLiveHub({ board, gather, heartbeat, me, now, stale, allowed, counted, dropped }: LiveHubDeps) {
  const clients = new Set<Client>();
  let gathered: BoardChange[] = [];
  let timer: NodeJS.Timeout | undefined;
  const beating = setInterval(() => void beat(), heartbeat);
  beating.unref();
  const unsubscribe = board.subscribe((change) => {
    gathered.push(change);
    timer ??= setTimeout(flush, gather);
  });

  /**
   * Sends the time, so that open pages notice midnight, and whether the picture is current. The same for all listeners of one language, without
   * an event id.
   */
  async function beat(): Promise<void> {
    const found = await stale();
    const at = iso(now());
    const frames = new Map<Texts, Chunk>();
    eachAllowed((client) => {
      const { texts } = client;
      const frame = frames.get(texts) ?? asChunk(frameOf('time', { now: at, ...staleView(found, texts) }));
      frames.set(texts, frame);
      send(client, frame);
    });
  }

  function flush(): void {
    const changes = gathered;
    gathered = [];
    timer = undefined;
    if (clients.size === 0) return;
    const frame = asChunk(framesOf(changes, board));
    const touched = new Set(changes.flatMap(({ personIds }) => personIds));
    const all = changes.some(({ places }) => places);
    eachAllowed((client) => {
      send(client, frame);
      if (all || touched.has(client.viewer.id)) void sendMe(client);
    });
  }

  /** Disconnects listeners that are no longer allowed (the token expired, the account was disabled). */
  function eachAllowed(act: (client: Client) => void): void {
    for (const client of clients) {
      if (allowed(client.viewer)) act(client);
      else leave(client);
    }
  }

  async function sendMe(client: Client): Promise<void> {
    if (client.viewer.service) return;
    try {
      send(client, asChunk(frameOf('me', await me(client.viewer, client.texts))));
    } catch {
      // The next change, or the next request of the tab, reports the error.
    }
  }

  function send(client: Client, { frame, chunk }: Chunk): void {
    if (frame.length === 0 || !clients.has(client)) return;
    const { socket, chunkedEncoding } = client.out;
    // The response would make a chunk of its own for each client, in four parts: a quarter more time for 5,000 clients.
    if (socket && chunkedEncoding) socket.write(chunk);
    else client.out.write(frame);
    if (client.out.writableLength <= BACKLOG) return;
    dropped();
    clients.delete(client);
    counted(clients.size);
    client.out.destroy();
  }

  function leave(client: Client): void {
    if (!clients.delete(client)) return;
    counted(clients.size);
    client.out.end();
  }

  function resume(client: Client, lastEventId: string | undefined): void {
    if (lastEventId === undefined) return;
    const [epoch, id] = lastEventId.split('-');
    const missed = epoch === board.epoch ? board.changesAfter(Number(id)) : undefined;
    send(client, asChunk(missed === undefined ? frameOf('reset', {}) : framesOf(missed, board)));
    // Statements made meanwhile are visible only to the viewer.
    void sendMe(client);
  }

  return {
    /** The number of open streams of a person. */
    streamsOf: (personId: string): number => [...clients].filter(({ viewer }) => viewer.id === personId).length,
    join({ out, viewer, texts }: Client, lastEventId: string | undefined): void {
      const client: Client = { out, viewer, texts };
      clients.add(client);
      counted(clients.size);
      out.on('close', () => leave(client));
      out.on('error', () => leave(client));
      resume(client, lastEventId);
      // Sets the id to resume from before the first change.
      send(client, asChunk(frameOf('live', {}, `${board.epoch}-${board.revision()}`)));
    },
    close(): void {
      unsubscribe();
      clearInterval(beating);
      clearTimeout(timer);
      for (const client of [...clients]) leave(client);
    },
  };
}
