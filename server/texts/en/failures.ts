/** Failures of Entra and Microsoft Graph, by the kind of `server/graph/failures.ts`: meaning and remedy. */
export const failures = {
  'failure.SECRET_WRONG': 'Entra refuses the client secret.',
  'remedy.SECRET_WRONG':
    'Copy the secret’s value (not its id) from the app registration into CLIENT_SECRET (or the file that CLIENT_SECRET_FILE names), or make a new one.',
  'failure.SECRET_EXPIRED': 'The client secret has expired.',
  'remedy.SECRET_EXPIRED':
    'Make a new secret in the app registration (Certificates & secrets) and set CLIENT_SECRET, or write it to the file that CLIENT_SECRET_FILE names: it is read again.',
  'failure.CERTIFICATE_REFUSED': 'Entra refuses the client certificate.',
  'remedy.CERTIFICATE_REFUSED':
    'Upload the certificate to the app registration, check that it has not expired. A new one goes with its key into the files of CLIENT_CERTIFICATE_FILE and CLIENT_CERTIFICATE_KEY_FILE, which are read again.',
  'failure.FEDERATION_REFUSED': 'Entra does not accept the token of the federated identity.',
  'remedy.FEDERATION_REFUSED':
    'Check the federated credential of the app registration: issuer, subject and audience must be those of the token in AZURE_FEDERATED_TOKEN_FILE.',
  'failure.FEDERATED_TOKEN_EXPIRED': 'The token in AZURE_FEDERATED_TOKEN_FILE has expired: what writes it has stopped.',
  'remedy.FEDERATED_TOKEN_EXPIRED':
    'Look at what writes that file (in Kubernetes the webhook of workload identity and the projected volume). A new token in it is read by itself.',
  'failure.FEDERATED_TOKEN_UNREADABLE': 'AZURE_FEDERATED_TOKEN_FILE does not contain a token.',
  'remedy.FEDERATED_TOKEN_UNREADABLE':
    'Check that it names the file into which the token (a JWT, three parts with dots between) of the federated identity is written.',
  'failure.TENANT_UNKNOWN': 'Entra knows no tenant of this id.',
  'remedy.TENANT_UNKNOWN': 'Check TENANT_ID: it is on the overview page of the Entra admin center.',
  'failure.DISCOVERY_NOT_FOUND': 'The identity provider knows nothing at the address of this tenant.',
  'remedy.DISCOVERY_NOT_FOUND':
    'Check TENANT_ID (a GUID, on the overview page of the Entra admin center) and AUTHORITY_HOST (docs/CONFIGURATION.md lists the clouds).',
  'failure.APP_UNKNOWN': 'The tenant has no app of this id.',
  'remedy.APP_UNKNOWN': 'Check CLIENT_ID, and that the app registration is in this tenant and has not been deleted.',
  'failure.APP_DISABLED': 'The app is disabled in the tenant.',
  'remedy.APP_DISABLED': 'Enable sign-in for the enterprise application in the Entra admin center.',
  'failure.MANAGED_IDENTITY_UNAVAILABLE': 'No managed identity can be reached from here.',
  'remedy.MANAGED_IDENTITY_UNAVAILABLE': 'Assign a managed identity to this machine or container app, or use a certificate or a secret.',
  'failure.CLOCK_WRONG': 'Entra says that our clock is wrong.',
  'remedy.CLOCK_WRONG': 'Set this machine’s clock (NTP).',
  'failure.CONSENT_MISSING': 'An administrator has not consented to the app’s permissions.',
  'remedy.CONSENT_MISSING': 'Grant admin consent for the app’s API permissions in the Entra admin center.',
  'failure.POLICY_BLOCKED': 'Conditional Access blocks the app.',
  'remedy.POLICY_BLOCKED':
    'Take the app’s service principal out of the policy for workload identities, or let this machine’s public address through.',
  'failure.TOKEN_REFUSED': 'Entra gives the app no token.',
  'remedy.TOKEN_REFUSED':
    'Look for that number in Microsoft’s list of AADSTS error codes, and at the sign-ins of the service principal in the Entra admin center.',
  'failure.TOKEN_NOT_ACCEPTED': 'Microsoft Graph does not accept the app’s token, not even a fresh one.',
  'remedy.TOKEN_NOT_ACCEPTED': 'Check that AUTHORITY_HOST and GRAPH_BASE_URL are of the same cloud, and this machine’s clock.',
  'failure.NO_PREMIUM_LICENCE': 'The tenant has no Entra ID P1 or P2 licence, without which Microsoft Graph gives out no sign-in log.',
  'remedy.NO_PREMIUM_LICENCE':
    'Add a licence. If the tenant has one, wait: Graph says this now and then for no reason, and reading is tried again. A file exported from the portal can be imported without a licence.',
  'failure.LICENCE_UNCERTAIN': 'Microsoft Graph says that the tenant has no premium licence, although it has given out sign-ins before.',
  'remedy.LICENCE_UNCERTAIN': 'Nothing to do yet: Graph says this now and then for no reason, and reading is tried again.',
  'failure.AUDIT_LOG_PERMISSION_MISSING': 'The app may not read the sign-in log.',
  'remedy.AUDIT_LOG_PERMISSION_MISSING': 'Grant the application permissions AuditLog.Read.All and Directory.Read.All with admin consent.',
  'failure.DIRECTORY_PERMISSION_MISSING': 'The app may not read the directory.',
  'remedy.DIRECTORY_PERMISSION_MISSING': 'Grant the application permission Directory.Read.All with admin consent.',
  'failure.POLICY_PERMISSION_MISSING': 'The app may not read the named locations of Conditional Access.',
  'remedy.POLICY_PERMISSION_MISSING':
    'Grant the application permission Policy.Read.All with admin consent, and named locations can be taken over as ranges. Nothing else needs it.',
  'failure.GROUP_PERMISSION_MISSING': 'The app may not read who is in a group.',
  'remedy.GROUP_PERMISSION_MISSING':
    'Grant the application permission Directory.Read.All with admin consent; for groups that hide their members Member.Read.Hidden, too. Without it, choose people by department.',
  'failure.FORBIDDEN': 'Microsoft Graph refuses the request.',
  'remedy.FORBIDDEN':
    'Check that the application permissions Directory.Read.All (for people and groups) and AuditLog.Read.All (for sign-ins) are granted with admin consent, and Conditional Access for workload identities.',
  'failure.THROTTLED': 'Microsoft Graph throttles us.',
  'remedy.THROTTLED': 'Nothing to do: reading continues when it lets us. If it stays, look for other apps that read the same log.',
  'failure.TIMEOUT': 'Microsoft Graph did not answer in time.',
  'remedy.TIMEOUT': 'Nothing to do: smaller windows are read next.',
  'failure.NETWORK': 'Microsoft Graph cannot be reached.',
  'remedy.NETWORK': 'Check this machine’s network, DNS, proxy and firewall towards GRAPH_BASE_URL.',
  'failure.IDENTITY_UNREACHABLE': 'Entra’s sign-in service cannot be reached.',
  'remedy.IDENTITY_UNREACHABLE': 'Check this machine’s network, DNS, proxy and firewall towards AUTHORITY_HOST.',
  'failure.IDENTITY_ERROR': 'Entra’s sign-in service answers, but with nothing that can be used.',
  'remedy.IDENTITY_ERROR':
    'It is tried again. If it stays, see Microsoft’s service health page, and look for a proxy on the way to AUTHORITY_HOST.',
  'failure.SERVER_ERROR': 'Microsoft Graph has an error of its own.',
  'remedy.SERVER_ERROR': 'Nothing to do: it is tried again. Microsoft’s service health page may say more.',
  'failure.ANSWER_UNREADABLE': 'Microsoft Graph’s answer is cut off or not JSON.',
  'remedy.ANSWER_UNREADABLE': 'It is tried again. If it stays, look for a proxy that changes answers.',
  'failure.ANSWER_UNEXPECTED': 'Microsoft Graph’s answer is not of the documented form.',
  'remedy.ANSWER_UNEXPECTED': 'It is tried again. If it stays, check GRAPH_BASE_URL, and report it with the log.',
  'failure.FOREIGN_LINK': 'Microsoft Graph’s answer leads to another server, which is not followed.',
  'remedy.FOREIGN_LINK': 'Check GRAPH_BASE_URL and proxies on the way.',
  'failure.FILTER_REFUSED': 'Microsoft Graph refuses the time span that is asked for.',
  'remedy.FILTER_REFUSED': 'Nothing to do, if it passes: the service may keep less than expected. If it stays, report it with the log.',
  'failure.PATH_UNKNOWN': 'Microsoft Graph does not know what is asked for.',
  'remedy.PATH_UNKNOWN': 'Check GRAPH_BASE_URL: it must be the Graph of the tenant’s cloud.',
  'failure.LINK_EXPIRED': 'A link to the next page has expired.',
  'remedy.LINK_EXPIRED': 'Nothing to do: reading starts again.',
  'failure.ROUND_ENDLESS': 'Microsoft Graph leads from page to page without an end.',
  'remedy.ROUND_ENDLESS':
    'Nothing to do, if it passes: reading was given up, and begins again from the beginning, of the directory once an hour. If it stays, report it to Microsoft. Sign-ins are collected with the people known.',
  'failure.REFUSED': 'Microsoft Graph refuses the request.',
  'remedy.REFUSED': 'Report it with the log.',
  'failure.noted': '{failure} ({note})',
  'failure.detail': '{failure} {remedy}',
} as const;
