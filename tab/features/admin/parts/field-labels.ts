import { texts } from '../../../shared/lib/texts.ts';

/** The labels of a form's fields, by their names. */
export type Labels = Readonly<Record<string, string>>;

const FIELDS = [
  'accessLogging',
  'address',
  'archived',
  'capacity',
  'cidrs',
  'closedAt',
  'closedDays',
  'floors',
  'follows',
  'from',
  'level',
  'mode',
  'name',
  'namedLocation',
  'nicknames',
  'openingHours',
  'floorPlanId',
  'presence',
  'seatCount',
  'seatsId',
  'source',
  'target',
  'timeZone',
  'until',
] as const;

const SETTINGS = [
  'workingDays',
  'unmatched',
  'leftOfficeAfter',
  'defaultMode',
  'departmentModes',
  'selfServiceModes',
  'retentionDays',
  'smallNumber',
  'todayInSteps',
  'auditRetentionDays',
  'language',
  'numberRetentionYears',
  'insights',
  'floorStatistics',
  'pastFloors',
  'namesInGroups',
  'following',
  'worksCouncilMode',
  'quietHoursFrom',
  'quietHoursUntil',
] as const;

/** The label of a field: that of the form, otherwise that of the catalogue, otherwise the words of its name. */
export function labelOf(key: string, labels: Labels = {}): string {
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (label !== undefined) return label;
  const field = FIELDS.find((each) => each === key);
  if (field) return texts.text(`admin.field.${field}`);
  const setting = SETTINGS.find((each) => each === key);
  return setting ? texts.text(`setting.${setting}`) : spelledOut(key);
}

/** `unknownField` reads as "Unknown field". */
function spelledOut(key: string): string {
  const words = key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
