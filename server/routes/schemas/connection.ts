import { type Static, Type } from 'typebox';
import { closed, Iso } from './shared.ts';

const State = Type.Union([Type.Literal('ok'), Type.Literal('warn'), Type.Literal('fail'), Type.Literal('skipped')], {
  title: 'ConnectionState',
  description: '`skipped`: not needed, or unknown because another step failed.',
});
const ConnectionCheckSchema = Type.Object(
  {
    id: Type.String(),
    state: State,
    message: Type.String(),
    remedy: Type.String({ description: 'What to do and where; empty where there is nothing to do.' }),
  },
  { ...closed, title: 'ConnectionCheck' },
);
export const ConnectionReportSchema = Type.Object(
  {
    at: Iso,
    connected: Type.Boolean({ description: 'Whether all required steps passed.' }),
    checks: Type.Array(ConnectionCheckSchema),
  },
  { ...closed, title: 'ConnectionReport', description: 'Each step of the connection to Entra, Graph and Teams, tried now.' },
);
export type ConnectionReport = Static<typeof ConnectionReportSchema>;
export type ConnectionCheck = Static<typeof ConnectionCheckSchema>;
