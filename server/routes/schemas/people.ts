import { type Static, Type } from 'typebox';
import { OverrideSchema } from './me.ts';
import { closed, Id, Iso, ModeSchema, NamedSchema, Optional } from './shared.ts';

// People, for administrators: modes, never presence
const personFields = {
  id: Id,
  name: Type.String(),
  upn: Type.String(),
  department: Optional(Type.String()),
  enabled: Type.Boolean(),
  guest: Type.Boolean(),
  mode: ModeSchema,
  modeChosenAt: Optional(
    Type.String({ ...Iso, description: 'When somebody chose the mode; absent while it is the one they were given at first.' }),
  ),
};
export const PersonSchema = Type.Object(personFields, {
  ...closed,
  title: 'Person',
  description: 'A person of the directory with their mode, never their presence.',
});
export type PersonView = Static<typeof PersonSchema>;
const filterFields = {
  q: Optional(Type.String({ maxLength: 200, description: 'Part of a name or UPN, in any case; “zoe” and “ozturk” find Zoë and Öztürk.' })),
  mode: Optional(ModeSchema),
  department: Optional(Type.String({ maxLength: 200 })),
};
export const PeopleQuery = Type.Object(
  {
    ...filterFields,
    limit: Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);
export const PeopleSchema = Type.Object(
  { total: Type.Integer(), people: Type.Array(PersonSchema), nextCursor: Optional(Type.String()) },
  { ...closed, title: 'PeopleList', description: 'People with their modes, by name, a page at a time.' },
);
export const ModeBody = Type.Object({ mode: ModeSchema }, { ...closed, title: 'ModeBody' });
export const PersonModeBody = Type.Object(
  {
    mode: ModeSchema,
    /** Refused if the person has another mode now. For an undo. */
    onlyFrom: Optional(ModeSchema),
    chosenAt: Optional(
      Type.String({ ...Iso, description: 'Refused if the mode was chosen at another instant than this `modeChosenAt`. For an undo.' }),
    ),
  },
  { ...closed, title: 'PersonModeBody', examples: [{ mode: 'track' }] },
);
export const PersonModeSchema = Type.Object(
  { ...personFields, modeBefore: Optional(ModeSchema) },
  { ...closed, title: 'PersonMode', description: 'The person, and the mode that was replaced; without `modeBefore` nothing has changed.' },
);
export type PersonModeView = Static<typeof PersonModeSchema>;

export const DepartmentsSchema = Type.Object(
  {
    departments: Type.Array(
      Type.Object({ department: Type.String(), off: Type.Integer(), track: Type.Integer(), display: Type.Integer() }, closed),
    ),
  },
  { ...closed, title: 'DepartmentList', description: 'Departments as the directory has them, with how many people are in which mode.' },
);
export type Departments = Static<typeof DepartmentsSchema>;

export const GroupsQuery = Type.Object(
  { q: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S', description: 'The beginning of the name, in any case.' }) },
  closed,
);
export const GroupsSchema = Type.Object(
  { groups: Type.Array(NamedSchema) },
  { ...closed, title: 'GroupList', description: 'Groups of Entra, at most twenty.' },
);

const SelectionSchema = Type.Union(
  [
    Type.Object({ kind: Type.Literal('all'), ...filterFields }, { ...closed, title: 'AllPeople' }),
    Type.Object(
      { kind: Type.Literal('department'), department: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }) },
      { ...closed, title: 'PeopleOfDepartment' },
    ),
    Type.Object(
      { kind: Type.Literal('group'), groupId: Type.String({ format: 'uuid', description: 'Object id of the group.' }) },
      { ...closed, title: 'PeopleOfGroup' },
    ),
    Type.Object({ kind: Type.Literal('ids'), ids: Type.Array(Id, { minItems: 1, maxItems: 10_000 }) }, { ...closed, title: 'PeopleByIds' }),
  ],
  {
    title: 'PeopleSelection',
    description:
      'The people of a change of modes: everybody who fits a filter, a department, a group of Entra with the groups in it, or people by id.',
  },
);
export type Selection = Static<typeof SelectionSchema>;
export const PeopleModeBody = Type.Object(
  {
    selection: SelectionSchema,
    mode: ModeSchema,
    /** Only people who have this mode now. */
    onlyFrom: Optional(ModeSchema),
    chosenAt: Optional(
      Type.String({
        ...Iso,
        description: 'Only people whose mode was chosen at this instant: the `chosenAt` of the answer that is undone.',
      }),
    ),
    dryRun: Optional(Type.Boolean({ default: false, description: 'Only count; nothing is changed.' })),
  },
  {
    ...closed,
    title: 'PeopleModeBody',
    examples: [{ selection: { kind: 'department', department: 'Research' }, mode: 'display', dryRun: true }],
  },
);
export type PeopleModeInput = Static<typeof PeopleModeBody>;
export const PeopleModeSchema = Type.Object(
  {
    dryRun: Type.Boolean(),
    mode: ModeSchema,
    people: Type.Integer({ description: 'People in the directory whom the selection contains.' }),
    changed: Type.Integer({
      description: 'The number of them whose mode differs and would be, or was, changed. The others stay unchanged.',
    }),
    from: Type.Object(
      { off: Type.Integer(), track: Type.Integer(), display: Type.Integer() },
      { ...closed, description: 'The modes that those had before. For the mode `off`, what is kept of them is deleted.' },
    ),
    unknown: Type.Integer({ description: 'Ids, or members of the group, whom the directory that Indoors has read does not know.' }),
    /** The changed people by their mode before, for an undo. Absent for a dry run, for `off`, which deletes data, and for more than 10,000 people. */
    before: Optional(Type.Object({ off: Type.Array(Id), track: Type.Array(Id), display: Type.Array(Id) }, closed)),
    chosenAt: Optional(Type.String({ ...Iso, description: 'When the modes were chosen; with `before`.' })),
  },
  { ...closed, title: 'PeopleModeResult', description: 'How many people a change of modes is about.' },
);
export type PeopleModeResult = Static<typeof PeopleModeSchema>;

export const SaidForSchema = Type.Object(
  {
    timeZone: Optional(
      Type.String({ description: `IANA zone of the person's days, for statements without an office; absent if none can be made.` }),
    ),
    overrides: Type.Array(OverrideSchema),
  },
  {
    ...closed,
    title: 'SaidFor',
    description: `Statements of administrators for somebody, in force or planned; never the person's own statements or presence.`,
  },
);
export type SaidFor = Static<typeof SaidForSchema>;
