import { Field, type FieldProps, Select } from '@fluentui/react-components';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../lib/texts.ts';
import type { PlaceChoice } from './form.ts';

interface PlaceFieldsProps {
  place: PlaceChoice;
  offices: readonly OfficeOccupancy[];
  /** The label of the field of offices, and its error. */
  office: Pick<FieldProps, 'label' | 'validationMessage' | 'validationState'>;
  /** Another office comes without a floor. */
  onChange: (place: PlaceChoice) => void;
}

/** An office, and any floor or one of it, if it has floors. */
export function PlaceFields({ place: { officeId, floorId }, offices, office, onChange }: PlaceFieldsProps) {
  return (
    <>
      <Field {...office}>
        <Select value={officeId} onChange={(_, { value }) => onChange({ officeId: value, floorId: '' })}>
          {offices.map((each) => (
            <option key={each.officeId} value={each.officeId}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
      <FloorField officeId={officeId} floorId={floorId} offices={offices} onChange={(chosen) => onChange({ officeId, floorId: chosen })} />
    </>
  );
}

interface FloorFieldProps extends PlaceChoice {
  offices: readonly OfficeOccupancy[];
  onChange: (floorId: string) => void;
}

/** Any floor of an office, or one of it; nothing for an office without floors. */
export function FloorField({ officeId, floorId, offices, onChange }: FloorFieldProps) {
  const floors = offices.find((each) => each.officeId === officeId)?.floors ?? [];
  if (floors.length === 0) return null;
  return (
    <Field label={texts.text('tab.statement.floor')}>
      <Select value={floorId} onChange={(_, { value }) => onChange(value)}>
        <option value="">{texts.text('tab.statement.any-floor')}</option>
        {floors.map((floor) => (
          <option key={floor.floorId} value={floor.floorId}>
            {floor.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
