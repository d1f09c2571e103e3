import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddPasskeyDocument,
  MyPasskeysDocument,
  type MyPasskeysQuery,
  RemovePasskeyDocument,
  StartPasskeyDocument,
} from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import styles from '../Account.module.css';
import { makePasskey } from '../passkey.js';
import { useChecks } from '../use-checks.js';
import { Section } from './Section.js';

interface Props {
  count: number;
  onChanged: () => void;
  /** Nothing is set up yet, so a device without passkeys is pointed to the app below. */
  onAppInstead: boolean;
}

/** The passkeys of this account, and one more. */
export function PasskeySection({ count, onChanged, onAppInstead }: Props) {
  const { t } = useTranslation('account');
  const { data, retry } = useData(MyPasskeysDocument, {});
  const able = window.PublicKeyCredential !== undefined;
  const changed = (): void => {
    retry();
    onChanged();
  };
  return (
    <Section title={t('passkey.title')} lead={t('passkey.lead')}>
      {count > 0 && (
        <ul className={styles.rows}>
          {data?.myPasskeys.map((one) => (
            <Passkey key={one.id} passkey={one} onRemoved={changed} />
          ))}
        </ul>
      )}
      {able ? (
        <AddPasskey onAdded={changed} />
      ) : (
        <p>{t(onAppInstead ? 'passkey.unableApp' : 'passkey.unable')}</p>
      )}
    </Section>
  );
}

function Passkey({
  passkey,
  onRemoved,
}: {
  passkey: MyPasskeysQuery['myPasskeys'][number];
  onRemoved: () => void;
}) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const { submit, busy, error } = useSubmit(RemovePasskeyDocument);
  const remove = async (): Promise<void> => {
    if (await submit({ id: passkey.id })) onRemoved();
  };
  const { name, createdAt, lastUsedAt } = passkey;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.rowTitle}>{name}</p>
        <p className={styles.soft}>
          {t('passkey.added', { date: format.date(createdAt) })}
          {lastUsedAt && ` · ${t('passkey.used', { date: format.dateTime(lastUsedAt) })}`}
        </p>
        <FormProblem error={error} />
      </div>
      <Button
        tone="plain"
        aria-disabled={busy}
        aria-label={t('passkey.removeNamed', { name })}
        onClick={() => void remove()}
      >
        {t('passkey.remove')}
      </Button>
    </li>
  );
}

function AddPasskey({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation('account');
  const start = useSubmit(StartPasskeyDocument);
  const finish = useSubmit(AddPasskeyDocument);
  const checks = useChecks();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [state, setState] = useState<'stopped' | 'added'>();
  const [asking, setAsking] = useState(false);

  const add = async (): Promise<void> => {
    checks.begin();
    if (name.trim() === '' || asking) return;
    setAsking(true);
    setState(undefined);
    const started = await start.submit({});
    if (started) {
      const response = await makePasskey(started.startPasskey);
      if (response === undefined) setState('stopped');
      else if (await finish.submit({ response, name: name.trim() })) {
        setState('added');
        setOpen(false);
        setName('');
        onAdded();
      }
    }
    setAsking(false);
  };

  if (!open) {
    return (
      <>
        {state === 'added' && (
          <Notice tone="done" role="status">
            <p>{t('passkey.done')}</p>
          </Notice>
        )}
        <Actions>
          <Button tone="plain" onClick={() => setOpen(true)}>
            {t('passkey.add')}
          </Button>
        </Actions>
      </>
    );
  }
  return (
    <Form onSubmit={() => void add()} busy={asking} error={start.error ?? finish.error}>
      {state === 'stopped' && (
        <Notice role="status">
          <p>{t('passkey.stopped')}</p>
        </Notice>
      )}
      <TextField
        label={t('passkey.name')}
        hint={t('passkey.nameHint')}
        problem={checks.missing(name)}
        name="passkeyName"
        autoComplete="off"
        maxLength={100}
        value={name}
        onValue={setName}
      />
      <Actions>
        <Button type="submit" aria-disabled={asking}>
          {t(asking ? 'passkey.asking' : 'passkey.make')}
        </Button>
        <Button tone="plain" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
