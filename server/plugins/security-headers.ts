import type { IncomingMessage, ServerResponse } from 'node:http';
import fp from 'fastify-plugin';
import helmet, { type HelmetOptions } from 'helmet';

/** The origins of Teams, Outlook and Microsoft 365 that show the tab in a frame. */
const TEAMS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.skype.com',
  // US Government: GCC High, then DoD
  'https://teams.microsoft.us',
  'https://*.teams.microsoft.us',
  'https://outlook.office365.us',
  'https://www.office365.us',
  'https://portal.office365.us',
  'https://outlook-dod.office365.us',
  'https://webmail.apps.mil',
];

/** Sets the same headers on every answer. */
export const securityHeaders = fp(async (app, { authorityHost }: { authorityHost: string }) => {
  const headers = headersOf(helmet(optionsFor(authorityHost)));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
});

/** Helmet's headers, computed once: none of the options depends on the request. */
function headersOf(apply: ReturnType<typeof helmet>): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
    removeHeader: () => {},
  };
  apply({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error !== undefined) throw error;
  });
  return headers;
}

/** Helmet's defaults, with exceptions: Teams may embed the tab, Fluent UI may insert styles, and teams-js and the sign-in may reach their hosts. */
function optionsFor(authorityHost: string): HelmetOptions {
  const authority = new URL(authorityHost).origin;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", authority, 'https://login.microsoftonline.com', 'https://res.cdn.office.net'],
        frameSrc: ["'self'", authority, 'https://login.microsoftonline.com'],
        frameAncestors: ["'self'", ...TEAMS],
      },
    },
    xFrameOptions: false,
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    referrerPolicy: { policy: 'no-referrer' },
  };
}
