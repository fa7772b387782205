import type { FastifyHelmetOptions } from '@fastify/helmet';

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

/**
 * Helmet's defaults, except that Teams may embed the tab, that Fluent UI writes styles, and that teams-js and sign-in reach their hosts.
 */
export function securityHeaders(authorityHost: string): FastifyHelmetOptions {
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
