import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MyAccountQuery, UpdateProfileDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { useChecks } from '../use-checks.js';
import { Section } from './Section.js';

interface Props {
  me: Pick<MyAccountQuery['me'], 'fullName' | 'locale'>;
  onChanged: () => void;
}

/** Name, and the language of the mails. */
export function ProfileSection({ me, onChanged }: Props) {
  const { t } = useTranslation('account');
  const { submit, busy, error, problemOf } = useSubmit(UpdateProfileDocument);
  const checks = useChecks();
  const [fullName, setFullName] = useState(me.fullName);
  const [locale, setLocale] = useState(me.locale);
  const [saved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    checks.begin();
    setSaved(false);
    if (fullName.trim() === '' || !(await submit({ input: { fullName, locale } }))) return;
    setSaved(true);
    onChanged();
  };
  return (
    <Section title={t('profile.name')}>
      <Form onSubmit={() => void save()} busy={busy} error={error}>
        <TextField
          label={t('fullName')}
          hint={t('profile.nameHint')}
          problem={checks.missing(fullName) ?? problemOf('fullName')}
          name="name"
          autoComplete="name"
          value={fullName}
          onValue={setFullName}
        />
        <ChoiceField
          label={t('profile.locale')}
          choices={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          value={locale}
          onValue={setLocale}
        />
        {saved && (
          <Notice tone="done" role="status">
            <p>{t('profile.saved')}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t(busy ? 'saving' : 'profile.save')}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
