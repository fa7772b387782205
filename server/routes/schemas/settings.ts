import { type Static, Type } from 'typebox';
import { closed, ModeSchema, Name, Version } from './shared.ts';

const settingsFields = {
  unmatched: Type.Union([Type.Literal('discard'), Type.Literal('remote'), Type.Literal('discover')], {
    description: 'What becomes of an address that no range held.',
  }),
  leftOfficeAfter: Type.Integer({
    minimum: 0,
    maximum: 1440,
    description: 'Minutes by which remote evidence must be later than office evidence to win.',
  }),
  timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name of the organisation’s zone.' }),
  accessLogging: Type.Boolean({ description: 'The organisation’s switch for access events.' }),
  retentionDays: Type.Integer({ minimum: 4, maximum: 90 }),
  defaultMode: ModeSchema,
  departmentModes: Type.Array(Type.Object({ department: Name, mode: ModeSchema }, closed), {
    maxItems: 500,
    description: 'First mode of new people of a department, where it is another than `defaultMode`. Who is known already keeps theirs.',
  }),
  selfServiceModes: Type.Boolean({ description: 'Whether people may change their own mode. Hiding and deletion are theirs in any case.' }),
  smallNumber: Type.Integer({ minimum: 2, maximum: 50 }),
};
export const SettingsSchema = Type.Object({ ...settingsFields, version: Version }, closed);
export type SettingsView = Static<typeof SettingsSchema>;
/** What is left out stays as it is. */
export const SettingsBody = Type.Partial(Type.Object({ ...settingsFields, version: Version }), closed);
export type SettingsInput = Static<typeof SettingsBody>;
