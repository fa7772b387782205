import { setTimeout as delay } from 'node:timers/promises';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import { createPictureFetch } from '../../../tab/features/today/picture-fetch.ts';
import { HttpProblem } from '../../../tab/shared/lib/http.ts';
import { type Begun, followLive, type LiveState } from '../../../tab/shared/lib/live.ts';
import type { Api } from '../api.ts';
import { applyTo, fetchWhole, type Parts, type Whole } from './whole.ts';

/** Milliseconds until a fetch that failed is tried again. */
const RETRY = 2000;

interface TabClientDeps {
  api: Api;
  /** The address of the server for its stream. */
  pick(token: string): string;
  token: string;
  /** Called after each change. */
  onChange?(parts: Parts): void;
}

/** One open page, with the tab's own code for stream and picture. */
export class TabClient {
  state: LiveState = 'connecting';
  /** Fetches of the whole. */
  fetches = 0;
  streams = 0;
  private shown: Whole | undefined;
  private begun: Begun | undefined;
  private readonly deps: TabClientDeps;
  private readonly stopping = new AbortController();
  /** The fetch that is under way. */
  private fetching = new AbortController();
  private readonly picture = createPictureFetch<Whole, LiveChange>({
    fetch: () => {
      this.fetches += 1;
      return fetchWhole(this.deps.api, this.deps.token);
    },
    eventOf: ({ event }) => event,
    begun: () => this.begun,
    apply: (whole, change) => {
      applyTo(whole.parts, change);
      return whole;
    },
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });

  constructor(deps: TabClientDeps) {
    this.deps = deps;
  }

  /** Undefined until there is one. */
  get parts(): Parts | undefined {
    return this.shown?.parts;
  }

  /** Opens the stream, and resolves when there is a picture. */
  async open(): Promise<void> {
    const { signal } = this.stopping;
    void followLive(
      {
        http: { open: (path, _, init) => this.stream(path, init) },
        wait: (milliseconds, until) => delay(milliseconds, undefined, { signal: until }).catch(() => {}),
        random: Math.random,
        onState: (state) => {
          this.state = state;
        },
        onChange: (change) => {
          this.picture.onChange(change);
          if (this.shown) applyTo(this.shown.parts, change);
          if (this.shown) this.deps.onChange?.(this.shown.parts);
        },
        onMe: () => {},
        onTime: () => {},
        onStale: () => {},
        onReset: (begun) => {
          this.begun = begun;
          this.picture.onReset(begun, this.shown);
          if (begun === undefined) void this.fetch();
        },
      },
      signal,
    );
    await this.fetch();
  }

  close(): void {
    this.stopping.abort();
    this.fetching.abort();
    this.picture.close();
  }

  private async stream(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${this.deps.token}`);
    const response = await fetch(`${this.deps.pick(this.deps.token)}${path}`, { ...init, headers });
    if (!response.ok) throw new HttpProblem({ status: response.status, code: 'REFUSED', title: 'refused' });
    this.streams += 1;
    return response;
  }

  /** An earlier one that is under way does not count. */
  private async fetch(): Promise<void> {
    this.fetching.abort();
    this.fetching = new AbortController();
    const { signal } = this.fetching;
    while (!signal.aborted) {
      try {
        const fetched = await this.picture.fetch(signal);
        if (!signal.aborted) this.shown = fetched;
        if (!signal.aborted) this.deps.onChange?.(fetched.parts);
        return;
      } catch {
        await delay(RETRY, undefined, { signal }).catch(() => {});
      }
    }
  }
}
