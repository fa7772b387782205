/** Graph's errors, with the codes and texts of the service. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** The body in Graph's format. */
  body(date: string, requestId: string): unknown {
    return {
      error: {
        code: this.code,
        message: this.message,
        innerError: { date, 'request-id': requestId, 'client-request-id': requestId },
      },
    };
  }
}

export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);
export const invalidFilter = (clause: string) => new GraphError(400, 'BadRequest', `Invalid filter clause: ${clause}`);
export const noLicence = () =>
  new GraphError(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Tenant is not a B2C tenant and doesn't have premium license",
  );
export const reportsPermissionMissing = () =>
  new GraphError(
    403,
    'Authentication_MSGraphPermissionMissing',
    'The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call this API.',
  );
export const directoryPermissionMissing = () =>
  new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
export const policyPermissionMissing = () =>
  new GraphError(403, 'AccessDenied', 'You cannot perform the requested operation, required scopes are missing in the token.');
export const tokenMissing = () =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.', { 'www-authenticate': 'Bearer' });
export const tokenInvalid = () =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience or signature.', {
    'www-authenticate': 'Bearer error="invalid_token"',
  });
export const throttled = (retryAfter: number | undefined) =>
  new GraphError(
    429,
    'TooManyRequests',
    'Too many requests from the tenant to this service.',
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
export const syncStateNotFound = (location: string) =>
  new GraphError(410, 'syncStateNotFound', 'The sync state generation is not found; it is too old, or the store was rebuilt.', {
    location,
  });
export const notFound = () => new GraphError(404, 'Request_ResourceNotFound', 'Resource not found for the segment.');
