import { type Static, Type } from 'typebox';
import { closed, Id, Optional } from './shared.ts';

const Day = Type.String({ format: 'date', examples: ['2026-11-20'] });

const ServiceAccountSchema = Type.Object(
  {
    objectId: Type.String({
      ...Id,
      description: 'Object id of the app in this tenant (its service principal, an enterprise application).',
    }),
    appId: Optional(Type.String({ ...Id, description: 'Application (client) id.' })),
    firstDay: Type.String({ ...Day, description: 'The first of these days on which it read.' }),
    lastDay: Day,
    endpoints: Type.Array(
      Type.Object(
        {
          endpoint: Type.String({ examples: ['/api/presence'] }),
          lastDay: Day,
          days: Type.Integer({ description: 'On how many days it was read.' }),
        },
        closed,
      ),
    ),
  },
  { ...closed, title: 'ServiceAccount' },
);

export const ServiceAccountsSchema = Type.Object(
  {
    fromDay: Type.String({ ...Day, description: 'The first day that was looked at, in the organisation’s zone; the last is today.' }),
    accounts: Type.Array(ServiceAccountSchema, { description: 'Most recently active first.' }),
  },
  { ...closed, title: 'ServiceAccounts', description: 'The service accounts of the last 30 days.' },
);
export type ServiceAccounts = Static<typeof ServiceAccountsSchema>;
