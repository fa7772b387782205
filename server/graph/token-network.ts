import type { INetworkModule } from '@azure/msal-node';
import { GraphFailure } from './failures.ts';

interface TokenNetwork {
  client: INetworkModule;
  /** Why the last request got no response that msal could read. msal itself reports this in many forms. */
  failure(): GraphFailure | undefined;
}

/** Sends msal's requests with our own fetch: with a timeout, and with failures that distinguish network errors from refusals. */
export function createTokenNetwork(deps: { fetch?: typeof fetch; timeoutMs?: number }): TokenNetwork {
  const { fetch: send = fetch, timeoutMs = 30_000 } = deps;
  let failure: GraphFailure | undefined;
  const request = async <T>(url: string, init: RequestInit): Promise<{ headers: Record<string, string>; body: T; status: number }> => {
    failure = undefined;
    try {
      const response = await send(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
      const text = await response.text();
      if (response.status >= 500 || response.status === 429) throw unusable(response.status);
      return { headers: Object.fromEntries(response.headers), body: parse<T>(text, response.status), status: response.status };
    } catch (cause) {
      failure = cause instanceof GraphFailure ? cause : new GraphFailure('IDENTITY_UNREACHABLE', { cause });
      throw failure;
    }
  };
  return {
    client: {
      sendGetRequestAsync: (url, options) => request(url, { method: 'GET', headers: options?.headers }),
      sendPostRequestAsync: (url, options) => request(url, { method: 'POST', headers: options?.headers, body: options?.body }),
    },
    failure: () => failure,
  };
}

function unusable(graphStatus: number, cause?: unknown): GraphFailure {
  return new GraphFailure('IDENTITY_ERROR', { graphStatus, cause });
}

function parse<T>(text: string, status: number): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw unusable(status, error);
  }
}
