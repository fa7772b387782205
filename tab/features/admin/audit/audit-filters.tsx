import { Field, makeStyles, Select, Tag } from '@fluentui/react-components';
import { DateField } from '../../../shared/components/day-time/date-field.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { ACTION_KINDS, type AuditFilter, auditFault } from './view-model.ts';

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

/** The filters of the audit: subject, days, and people. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const fault = auditFault(filter);
  const stateOf = (at: 'fromDay' | 'toDay') =>
    fault?.at === at ? ({ validationState: 'error', validationMessage: fault.message } as const) : {};
  const { actor, subject } = filter;
  const narrow = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part });
  return (
    <>
      <search className={shared.filters}>
        <Field label={texts.text('admin.audit.about')}>
          <Select value={filter.action} onChange={(_, { value }) => narrow({ action: value })}>
            <option value="">{texts.text('admin.audit.room.all')}</option>
            {ACTION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.text(`admin.audit.room.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.text('admin.audit.from')} {...stateOf('fromDay')}>
          <DateField value={filter.fromDay} onChange={(fromDay) => narrow({ fromDay })} />
        </Field>
        <Field label={texts.text('admin.audit.until')} {...stateOf('toDay')}>
          <DateField value={filter.toDay} onChange={(toDay) => narrow({ toDay })} />
        </Field>
      </search>
      {(actor || subject) && (
        <div className={styles.tags}>
          {actor && (
            <Tag
              dismissible
              aria-label={texts.text('admin.audit.by-remove', { name: actor.name })}
              onClick={() => narrow({ actor: undefined })}
            >
              {texts.text('admin.audit.by', { name: actor.name })}
            </Tag>
          )}
          {subject && (
            <Tag
              dismissible
              aria-label={texts.text('admin.audit.on-remove', { name: subject.name })}
              onClick={() => narrow({ subject: undefined })}
            >
              {texts.text('admin.audit.on', { name: subject.name })}
            </Tag>
          )}
        </div>
      )}
    </>
  );
}
