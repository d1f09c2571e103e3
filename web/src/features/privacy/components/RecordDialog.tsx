import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DataRequestKind,
  type PersonKind,
  RecordDataRequestDocument,
} from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import styles from '../Privacy.module.css';

const kinds = ['ACCESS', 'CORRECTION', 'ERASURE'] as const;

/** A request that came on paper or by telephone, also from an expert without an account. */
export function RecordDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('privacy');
  const record = useSubmit(RecordDataRequestDocument);
  const [kind, setKind] = useState<DataRequestKind>();
  const [personKind, setPersonKind] = useState<PersonKind>();
  const [personId, setPersonId] = useState('');
  const [details, setDetails] = useState('');
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (kind === undefined || personKind === undefined) return;
    if (await record.submit({ input: { kind, personKind, personId: personId.trim(), details } })) onDone();
  };
  return (
    <Dialog title={t('desk.recordTitle')} onClose={onClose}>
      <form className={styles.section} noValidate onSubmit={(event) => void save(event)}>
        <FormProblem error={record.error} />
        <ChoiceField
          label={t('desk.recordKind')}
          value={kind}
          onValue={setKind}
          choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <ChoiceField<PersonKind>
          label={t('desk.recordWho')}
          value={personKind}
          onValue={setPersonKind}
          choices={[
            { value: 'EXPERT', label: t('desk.expert') },
            { value: 'USER', label: t('desk.user') },
          ]}
        />
        <TextField label={t('desk.personId')} value={personId} onValue={setPersonId} />
        <TextArea
          label={t('desk.recordDetails')}
          value={details}
          maxLength={2000}
          problem={record.problemOf('details')}
          onValue={setDetails}
        />
        <Button type="submit" disabled={record.busy || kind === undefined || personKind === undefined}>
          {t('desk.save')}
        </Button>
      </form>
    </Dialog>
  );
}
