import { fieldTexts } from '@caunoi/shared/errors';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimOrganisationDocument } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';

interface Props {
  organisationId: string;
  contactName: string;
  onDone: () => void;
}

/** "This is ours": what staff need to check that it is so. */
export function ClaimForm({ organisationId, contactName, onDone }: Props) {
  const { t } = useTranslation('registration');
  const { locale } = useFormat();
  const { submit, busy, error, problemOf } = useSubmit(ClaimOrganisationDocument);
  const [name, setName] = useState(contactName);
  const [phone, setPhone] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const problem = (field: string, value: string): string | undefined =>
    tried && value.trim() === '' ? fieldTexts.required[locale] : problemOf(field);

  const send = async (): Promise<void> => {
    setTried(true);
    if ([name, phone, note].some((text) => text.trim() === '')) return;
    const data = await submit({
      input: { organisationId, note: note.trim(), contactName: name.trim(), contactPhone: phone.trim() },
    });
    if (data) onDone();
  };

  return (
    <Form onSubmit={() => void send()} busy={busy} error={error}>
      <TextArea
        label={t('claimNote')}
        hint={t('claimNoteHint')}
        name="note"
        rows={3}
        maxLength={2000}
        problem={problem('note', note)}
        value={note}
        onValue={setNote}
      />
      <TextField
        label={t('field.contactName')}
        name="contactName"
        autoComplete="name"
        maxLength={300}
        problem={problem('contactName', name)}
        value={name}
        onValue={setName}
      />
      <TextField
        label={t('field.contactPhone')}
        hint={t('field.contactHint')}
        name="contactPhone"
        type="tel"
        autoComplete="tel"
        maxLength={50}
        problem={problem('contactPhone', phone)}
        value={phone}
        onValue={setPhone}
      />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t('claimSend')}
        </Button>
      </Actions>
    </Form>
  );
}
