import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions } from '../../../ui/form/Form.js';
import { Table } from '../../../ui/Table.js';
import { industryLabel, type Profile } from '../profile.js';

interface Props {
  mine: Profile;
  theirs: Profile;
  onClose: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people changed the same record: what differs, side by side, and the choice. */
export function ConflictDialog({ mine, theirs, onClose, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('registration');
  const common = useTranslation().t;
  const { locale } = useFormat();
  const fields = (Object.keys(mine) as (keyof Profile)[]).filter((field) => mine[field] !== theirs[field]);
  const shown = (profile: Profile, field: keyof Profile): string => {
    const value = profile[field];
    if (value === '') return t('conflict.nothing');
    if (field === 'industry') return industryLabel(value, locale) ?? value;
    if (field === 'kind' && profile.kind !== '') return common(`organisationKind.${profile.kind}`);
    if (field === 'sizeClass' && profile.sizeClass !== '') return common(`sizeClass.${profile.sizeClass}`);
    return value;
  };
  return (
    <Dialog title={t('conflict.title')} onClose={onClose} wide>
      <p>{t(fields.length === 0 ? 'conflict.same' : 'conflict.lead')}</p>
      {fields.length > 0 && (
        <Table
          caption={t('conflict.title')}
          rows={fields}
          keyOf={(field) => field}
          columns={[
            {
              name: t('conflict.field'),
              cell: (field) => t(`field.${field === 'sizeClass' ? 'size' : field}`),
            },
            { name: t('conflict.theirs'), cell: (field) => shown(theirs, field) },
            { name: t('conflict.mine'), cell: (field) => shown(mine, field) },
          ]}
        />
      )}
      <Actions>
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
        <Button tone="plain" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </Actions>
    </Dialog>
  );
}
